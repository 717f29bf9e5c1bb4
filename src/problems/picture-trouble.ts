/** Why a picture file cannot be shown; it stands here because reading finds it and the catalogue words it. */
export type PictureFault = 'empty' | 'no-picture' | 'damaged' | 'too-large' | 'too-many-points';

export interface PictureTrouble {
  why: PictureFault;
  /** What it is instead, or how large. */
  is?: string;
}
