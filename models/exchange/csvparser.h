// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/exchange/sheetfile.h"

#include <array>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace Allpost {

/// Takes CSV apart (RFC 4180, and what people make of it): any mixture of CR, LF and CRLF; quotes within a
/// cell are text unless it begins with one; text after a closing quote is kept. Memory is bounded by Limits
/// whatever comes.
class CsvParser
{
public:
    CsvParser(char32_t separator, const RowSink &sink);

    /// Takes whole characters of UTF-8; false after stop or failure.
    bool feed(std::string_view text);
    /// The text ends here: the last row is given; an unclosed quote is an error that names its line.
    Status finish();
    /// Set once feed() returned false for another reason than the sink.
    const std::optional<Error> &failure() const { return m_failure; }

private:
    enum class State : quint8 { CellStart, Plain, Quoted, QuoteSeen };
    struct Piece {
        size_t begin = 0;
        size_t end = 0;
        quint8 notes = 0;
    };

    bool isSeparator(std::string_view text) const { return text.starts_with(m_separator); }
    void append(std::string_view text);
    bool endCell();
    bool endRow();

    const RowSink &m_sink;
    std::string m_separator;
    std::array<bool, 256> m_special{}; ///< bytes at which an unquoted cell may end
    std::string m_text;                ///< of the row
    std::vector<Piece> m_pieces;
    std::vector<CellView> m_cells;
    std::deque<std::string> m_cleaned; ///< texts of the row that cleaning had to write anew
    std::string m_scratch;
    std::optional<Error> m_failure;
    size_t m_cellBegin = 0;
    int m_number = 1;    ///< of the row being read
    int m_line = 1;      ///< of the file
    int m_quoteLine = 1; ///< where the open quote stands
    quint8 m_notes = 0;
    State m_state = State::CellStart;
    bool m_afterReturn = false;
    bool m_stopped = false;
};

} // namespace Allpost
