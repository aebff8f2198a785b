/** The copies of images as WebP. */
import { imageEdition } from "./image.ts";

export const edition = imageEdition("webp");
