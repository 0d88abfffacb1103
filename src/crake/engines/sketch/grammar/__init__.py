"""From a prompt to shots: words, forms, negation, shots, subjects. See docs/sketch.md."""
