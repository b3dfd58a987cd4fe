import type { ComponentChildren } from 'preact';

export interface FieldAttributes {
  id: string;
  name: string;
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
}

interface FormFieldProps {
  name: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  /** Draws the control with the attributes that tie it to its label, hint and error. */
  control: (attributes: FieldAttributes) => ComponentChildren;
}

/** A label, a hint, an error and the control they belong to. */
export function FormField({ name, label, hint, error, control }: FormFieldProps) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  const attributes: FieldAttributes = { id: name, name };
  if (described) attributes['aria-describedby'] = described;
  if (error) attributes['aria-invalid'] = 'true';
  return (
    <div class={error ? 'field invalid' : 'field'}>
      <label for={name}>{label}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${name}-error`}>
          {error}
        </p>
      )}
      {control(attributes)}
    </div>
  );
}
