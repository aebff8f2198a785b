/** The copies of images as AVIF. */
import { imageEdition } from "./image.ts";

export const edition = imageEdition("avif");
