// SPDX-License-Identifier: Apache-2.0
/** Signing in with a provider of identities: OpenID Connect 1.0, authorization code flow with PKCE. */
@NullMarked
package org.telar.identity.internal.provider;

import org.jspecify.annotations.NullMarked;
