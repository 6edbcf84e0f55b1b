// SPDX-License-Identifier: Apache-2.0
package org.telar.identity.internal.web;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** A QR code as an SVG picture that stands in the page itself: no second request has the secret in it. */
final class QrCode {
    /** The quiet zone that readers need around it, in modules (ISO/IEC 18004). */
    private static final int QUIET = 4;

    private QrCode() {}

    /** @param title what a screen reader says, as HTML */
    static String svg(String content, String title) {
        ByteMatrix modules = modules(content);
        StringBuilder dark = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    dark.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        int size = modules.getWidth() + 2 * QUIET;
        return "<svg class=\"qr\" viewBox=\"0 0 %1$d %1$d\" role=\"img\" shape-rendering=\"crispEdges\"><title>%2$s</title><rect width=\"%1$d\" height=\"%1$d\" fill=\"#fff\"/><path d=\"%3$s\" fill=\"#000\"/></svg>"
                .formatted(size, title, dark);
    }

    private static ByteMatrix modules(String content) {
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("This does not fit into a QR code", e);
        }
    }
}
