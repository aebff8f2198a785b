/** The copies of images as JPEG. */
import { imageEdition } from "./image.ts";

export const edition = imageEdition("jpg");
