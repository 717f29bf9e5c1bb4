/** One component on /style/: its name, its file, and the part itself. */
import type { ComponentChildren } from 'preact';
import type { View } from '../../../src/render/layout.ts';

interface SpecimenProps {
  view: View;
  /** Its anchor. */
  id: string;
  name: string;
  /** Where it is made. */
  file: string;
  about?: string;
  children: ComponentChildren;
}

/** A component with its name. */
export function Specimen({ view, id, name, file, about, children }: SpecimenProps) {
  return (
    <section class="specimen-part" id={id} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{name}</h3>
      {about ? <p>{about}</p> : null}
      <p class="small">
        {view.text.style.parts.file} <code>{file}</code>
      </p>
      <div class="specimen-frame">{children}</div>
    </section>
  );
}
