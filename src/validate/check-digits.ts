/** Numbers that carry a digit by which a mistake, or another sort of number, can be told. */

/** Modulus 11, as the NHS Data Dictionary gives it. */
export function hasNhsCheckDigit(found: string): boolean {
  const digits = found.replace(/\D/g, '').split('').map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}

/** ISO 13616: the rest of a division by 97 is 1. */
export function hasIbanCheckDigits(found: string): boolean {
  const plain = found.replace(/\s/g, '');
  if (plain.length < 15 || plain.length > 34) return false;
  const moved = plain.slice(4) + plain.slice(0, 4);
  const digits = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** Luhn (ISO/IEC 7812). */
export function hasCardCheckDigit(found: string): boolean {
  const digits = found.replace(/\D/g, '').split('').reverse().map(Number);
  const sum = digits.reduce((total, digit, at) => {
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0 && new Set(digits).size > 1;
}
