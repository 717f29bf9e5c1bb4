/** The smallest picture there is: one point, as a PNG. It is a picture whatever its name ends in. */
export const tinyPicture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNw6VgFAAKKAXc8PYUaAAAAAElFTkSuQmCC',
  'base64',
);
