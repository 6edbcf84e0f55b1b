// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    /** Numbers that authorities publish of themselves or as examples. */
    @ParameterizedTest
    @CsvSource({
        "RUT, 60.805.000-0, 60805000-0",
        "RUT, 97.004.000-5, 97004000-5",
        "RUT, 12345678-5, 12345678-5",
        "RUT, 1.000.005-k, 1000005-K",
        "NIT, 800.197.268-4, 800197268-4",
        "NIT, 860002964 4, 860002964-4",
        "NIT, 8600029644, 860002964-4",
        "NIT, 52123456-2, 52123456-2",
        "CURP, hegg560427mvzrrl04, HEGG560427MVZRRL04",
        "RFC, GODE561231GR8, GODE561231GR8",
        "RFC, SAT970701NN3, SAT970701NN3",
        "CC, 52.123.456, 52123456",
        "PASSPORT, ab 123456, AB123456"
    })
    void rightNumbersAreWrittenInOneWay(IdentityKind kind, String written, String canonical) {
        assertEquals(Optional.of(canonical), kind.canonical(written));
        assertEquals(Optional.of(canonical), kind.canonical(canonical));
    }

    @ParameterizedTest
    @CsvSource({
        "RUT, 12345678-6",
        "RUT, 12345678",
        "RUT, ''",
        "NIT, 800197268-5",
        "NIT, 800197268",
        "NIT, 800.197.268",
        "NIT, 800 197 268",
        "CURP, HEGG560427MVZRRL05",
        "CURP, HEGG561327MVZRRL04",
        "RFC, GODE561231GR9",
        "CC, 12",
        "CC, 12A45678",
        "PASSPORT, ¿?"
    })
    void wrongNumbersAreNone(IdentityKind kind, String written) {
        assertEquals(Optional.empty(), kind.canonical(written));
    }

    /** Modulo 11 with weights that differ between neighbours: no single slip and no swap of neighbours goes unseen. */
    @Property
    void everyWrongDigitOfARutIsSeen(
            @ForAll @IntRange(min = 1_000_000, max = 29_999_999) int number,
            @ForAll @IntRange(min = 0, max = 6) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        String digits = Integer.toString(number);
        String right = digits + "-" + CheckDigits.rut(digits);
        assertEquals(Optional.of(right), IdentityKind.RUT.canonical(right));
        char wrong = (char) ('0' + (digits.charAt(place) - '0' + by) % 10);
        String slip = digits.substring(0, place) + wrong + right.substring(place + 1);
        assertEquals(Optional.empty(), IdentityKind.RUT.canonical(slip), slip);
    }

    /** Read as eight digits and a verification digit, one in eleven would pass. */
    @Property
    void theNumberOfACompanyWithoutItsVerificationDigitIsNone(
            @ForAll @IntRange(min = 800_000_000, max = 999_999_999) int number) {
        String digits = Integer.toString(number);
        assertEquals(Optional.empty(), IdentityKind.NIT.canonical(digits));
        String whole = digits + "-" + CheckDigits.nit(digits);
        assertEquals(Optional.of(whole), IdentityKind.NIT.canonical(whole));
        assertEquals(Optional.of(whole), IdentityKind.NIT.canonical(whole.replace("-", "")));
    }

    /** People's are their cédulas: without hyphen eight digits and the ninth might be a company's number. */
    @Property
    void theNumberOfAPersonNeedsItsHyphen(@ForAll @IntRange(min = 100_000, max = 99_999_999) int number) {
        String digits = Integer.toString(number);
        char check = CheckDigits.nit(digits);
        assertEquals(Optional.of(digits + "-" + check), IdentityKind.NIT.canonical(digits + "-" + check));
        assertEquals(Optional.empty(), IdentityKind.NIT.canonical(digits + check));
    }

    @ParameterizedTest
    @CsvSource({
        "9 1234 5678, CL, +56912345678",
        "+56 (9) 1234-5678, MX, +56912345678",
        "300 123 4567, CO, +573001234567",
        "55 1234 5678, MX, +525512345678",
        "0049 30 123456, CL, +4930123456",
        "+49 30 123456, CL, +4930123456",
        "12, CL, ''",
        "mañana, CL, ''"
    })
    void telephoneNumbersAreUnderstoodAsInTheirCountry(String written, String country, String canonical) {
        assertEquals(canonical, Phone.canonical(written, country).orElse(""));
    }

    /** However they begin and however long they are: most are read without the library, and give what it gives. */
    @ParameterizedTest
    @ValueSource(ints = {52, 56, 57, 54})
    void whatIsWrittenAsE164IsWhatTheLibraryMakesOfIt(int code) throws NumberParseException {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        for (int begin = 0; begin < 1000; begin++) {
            for (int length = 5; length <= 15; length++) {
                String written = "+" + code + String.format("%03d", begin) + "4567890123456".substring(0, length - 3);
                PhoneNumber number = numbers.parse(written, null);
                boolean possible = numbers.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
                String canonical = possible ? numbers.format(number, PhoneNumberFormat.E164) : "";
                assertEquals(canonical, Phone.canonical(written, "CL").orElse(""), written);
            }
        }
    }

    @Test
    void theDigitsBehindTheCodeOfTheCountryAreThoseOfTheLibrary() throws NumberParseException {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        for (String country : numbers.getSupportedRegions()) {
            for (PhoneNumberType type : PhoneNumberType.values()) {
                PhoneNumber example = numbers.getExampleNumberForType(country, type);
                if (example != null) {
                    String canonical = numbers.format(example, PhoneNumberFormat.E164);
                    String digits = numbers.getNationalSignificantNumber(numbers.parse(canonical, null));
                    assertEquals(digits, Phone.national(canonical), canonical);
                }
            }
        }
    }

    /** Also of those that are longer than they may be, or begin with zeros. */
    @Property
    void theDigitsOfOddNumbersAreThoseOfTheLibrary(
            @ForAll @IntRange(max = 300) int region, @ForAll @LongRange(min = 1) long digits) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        List<Integer> codes =
                numbers.getSupportedCallingCodes().stream().sorted().toList();
        String written = "+" + codes.get(region % codes.size()) + (region % 3 == 0 ? "0" : "") + digits;
        try {
            PhoneNumber number = numbers.parse(written, null);
            String canonical = numbers.format(number, PhoneNumberFormat.E164);
            assertEquals(numbers.getNationalSignificantNumber(number), Phone.national(canonical), written);
        } catch (NumberParseException e) {
            assertEquals("", Phone.canonical(written, "CL").orElse(""), written);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "912345678", "+", "+56", "+999123456789"})
    void whatIsNoTelephoneNumberHasNoDigitsBehindACode(String other) {
        assertEquals("", Phone.national(other));
    }

    @Test
    void telephoneNumbersAreReadableAgain() {
        assertEquals("+57 300 1234567", Phone.readable("+573001234567"));
        assertEquals("?", Phone.readable("?"));
    }
}
