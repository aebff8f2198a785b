// Gives every embedded chart of this site its exact height. Optional: without it the stated height fits as well.
// Hears the embeds' own messages (AMP's embed-size, pym's height), each only from the frame it is about.
(function () {
  "use strict";
  var script = document.currentScript;
  var origin = new URL(script ? script.src : location.href).origin;

  function isOurs(frame) {
    try {
      var url = new URL(frame.src);
      return url.origin === origin && /\/embed\/(?:[0-9a-f]+\/)?$/.test(url.pathname);
    } catch {
      return false;
    }
  }

  function frames() {
    return Array.prototype.filter.call(document.getElementsByTagName("iframe"), isOurs);
  }

  function heightIn(data) {
    if (typeof data === "string") {
      var parts = data.split("xPYMx");
      return parts[0] === "pym" && parts[2] === "height" ? Number(parts[3]) : 0;
    }
    return data && data.type === "embed-size" ? Number(data.height) : 0;
  }

  addEventListener("message", function (event) {
    // A frame with a sandbox has no origin; which frame it is, is known all the same.
    var height = event.origin === origin || event.origin === "null" ? heightIn(event.data) : 0;
    if (!(height > 0 && height < 10000)) return;
    frames().forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.height = String(Math.ceil(height));
    });
  });

  // Frames that had loaded before this script did have told already; they tell again when asked.
  frames().forEach(function (frame) {
    frame.contentWindow.postMessage({ type: "send-embed-size" }, "*");
  });
})();
