// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace Allpost {

/// Whether a spreadsheet that opens a CSV could take this text for a formula: it begins, after spaces, with =
/// + - @ or their full-width forms, or with TAB, CR, LF or NUL (OWASP, CSV injection).
bool readsAsFormula(std::string_view text);

/// Appends text to out as a CSV cell must hold it so that it stays text and comes back unchanged: with an
/// apostrophe in front where it reads as a formula, begins with an apostrophe itself, or would be cleaned on
/// reading; with a tab in front of more digits than a spreadsheet keeps (ID numbers).
void appendGuarded(std::string &out, std::string_view text);

/// Takes off what appendGuarded() added, and what other programs put around long numbers: an apostrophe
/// before digits, tabs at the ends, ="…"; besides NUL, U+FEFF and U+200B, which nobody sees. Whether anything
/// was taken off.
bool removeGuards(std::string_view &text, std::string &scratch);

} // namespace Allpost
