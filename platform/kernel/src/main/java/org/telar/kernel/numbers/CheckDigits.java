// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.numbers;

/** The check digits of Chile, Colombia and Mexico. Texts are digits and capital letters only. */
final class CheckDigits {
    private static final int[] NIT_WEIGHTS = {3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71};
    private static final int MODULUS = 11;
    private static final String CURP_LETTERS = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
    private static final int CURP_LENGTH = 18;
    private static final String RFC_LETTERS = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";
    private static final int RFC_LENGTH = 13;

    private CheckDigits() {}

    /** Chile: weights 2 to 7 from the right, over and over, modulo 11; 10 is written K. */
    static char rut(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            sum += (2 + place % 6) * digitFromRight(digits, place);
        }
        int rest = MODULUS - sum % MODULUS;
        return rest == MODULUS ? '0' : rest == 10 ? 'K' : (char) ('0' + rest);
    }

    /** Colombia (DIAN, dígito de verificación): prime weights from the right, modulo 11. At most 15 digits. */
    static char nit(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            sum += NIT_WEIGHTS[place] * digitFromRight(digits, place);
        }
        int rest = sum % MODULUS;
        return (char) ('0' + (rest < 2 ? rest : MODULUS - rest));
    }

    private static int digitFromRight(String digits, int place) {
        return digits.charAt(digits.length() - 1 - place) - '0';
    }

    /** Mexico (RENAPO): of the first 17 signs, weights 18 to 2, modulo 10. */
    static char curp(String start) {
        int rest = weighted(start, CURP_LETTERS, CURP_LENGTH) % 10;
        return (char) ('0' + (10 - rest) % 10);
    }

    /** Mexico (SAT): of all but the last sign, a company's with a blank before it, weights 13 to 2, modulo 11. */
    static char rfc(String start) {
        String padded = start.length() == RFC_LENGTH - 2 ? " " + start : start;
        int rest = weighted(padded, RFC_LETTERS, RFC_LENGTH) % MODULUS;
        if (rest == 0) {
            return '0';
        }
        return rest == 1 ? 'A' : (char) ('0' + MODULUS - rest);
    }

    private static int weighted(String signs, String letters, int heaviest) {
        int sum = 0;
        for (int place = 0; place < signs.length(); place++) {
            sum += letters.indexOf(signs.charAt(place)) * (heaviest - place);
        }
        return sum;
    }
}
