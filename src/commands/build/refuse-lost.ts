/** Refuses what would break a published link: an address or anchor that is gone, and a redirect that leads nowhere. */
import { ContentError } from "../../model/problem.ts";
import { lostAddresses, readAddressFile } from "../../record/address-list.ts";
import { isProblem } from "../../reading/text-file.ts";
import { redirectProblems } from "../../record/redirects.ts";
import { linkableIn } from "../built-site.ts";
import { type Step, UNPUBLISHABLE } from "./step.ts";

export const refuseLost: Step = {
  name: "refuse-lost",
  reads: "files, pages, content.redirects; the list of what was published",
  writes: "nothing",
  failure: UNPUBLISHABLE,
  run: ({ files, pages, content: { redirects }, addressList: file }) => {
    const addresses = linkableIn(files, pages);
    const list = readAddressFile(file);
    const lost = isProblem(list) ? [list] : lostAddresses(list, addresses, redirects);
    const problems = [...redirectProblems(redirects, addresses), ...lost];
    if (problems.length > 0) throw new ContentError(problems);
  },
};
