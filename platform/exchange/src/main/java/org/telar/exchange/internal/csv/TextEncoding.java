// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.telar.exchange.internal.ByteOrderMark;
import org.telar.exchange.internal.Intake;

/**
 * How the characters of a text file are written. A byte order mark decides; without one the file is UTF-8 if all of it
 * is valid UTF-8, else Windows-1252, which is what spreadsheet programs save in our countries.
 *
 * @param markLength bytes of the byte order mark
 */
record TextEncoding(Charset charset, int markLength) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int CHUNK = 1 << 16;

    static TextEncoding of(Path file, Intake intake) throws IOException {
        Optional<ByteOrderMark> mark = ByteOrderMark.at(head(file));
        if (mark.isPresent()) {
            return valid(new TextEncoding(mark.get().charset(), mark.get().length()), file, intake);
        }
        TextEncoding unicode = new TextEncoding(StandardCharsets.UTF_8, 0);
        return unicode.isTextIn(file) ? unicode : valid(new TextEncoding(WINDOWS, 0), file, intake);
    }

    private static TextEncoding valid(TextEncoding encoding, Path file, Intake intake) throws IOException {
        if (!encoding.isTextIn(file)) {
            throw intake.refusal("not-a-table");
        }
        return encoding;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ByteOrderMark.LONGEST);
        }
    }

    /** Reads the characters behind the byte order mark; a byte that is none in this encoding is an error. */
    Reader reader(InputStream in) throws IOException {
        in.skipNBytes(markLength);
        return new BufferedReader(new InputStreamReader(in, decoder()), CHUNK);
    }

    private CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private boolean isTextIn(Path file) throws IOException {
        CharsetDecoder decoder = decoder();
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer characters = CharBuffer.allocate(CHUNK);
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(markLength);
            for (int read = 0; read >= 0; ) {
                read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, characters, read < 0);
                if (result.isError() || holdsNul(characters.flip())) {
                    return false;
                }
                characters.clear();
                bytes.compact();
            }
        }
        return true;
    }

    private static boolean holdsNul(CharBuffer characters) {
        for (int i = 0; i < characters.limit(); i++) {
            if (characters.get(i) == 0) {
                return true;
            }
        }
        return false;
    }
}
