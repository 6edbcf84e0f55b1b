package org.telar.exchange;

/** All rows have been read. */
public record End() implements Step {}
