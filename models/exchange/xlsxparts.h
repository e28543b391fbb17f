// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/cell.h"
#include "models/exchange/celltime.h"
#include "models/exchange/xmlpart.h"

#include <QHash>
#include <QString>

#include <map>
#include <string>
#include <vector>

namespace Allpost {

/// Decodes the _xHHHH_ by which spreadsheets write control characters (ECMA-376 22.9.2.19 ST_Xstring), in
/// place.
void decodeXstring(std::string &text);
/// Writes what reads as such an escape so that it stays text, in place.
void encodeXstring(std::string &text);

/// The relationships of one part: id -> target part and kind.
class Relationships : public XmlPart
{
public:
    struct Target {
        QString part = {};
        QString type = {};
        bool external = false;
    };
    /// base: folder of the part the relationships belong to, "xl/" or "".
    explicit Relationships(const QString &base) : m_base(base) {}
    const QHash<QString, Target> &targets() const { return m_targets; }
    /// The first inner target whose type ends with "/" + kind; empty when there is none.
    QString partOf(const QString &kind) const;

private:
    void element(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view) override {}

    QString m_base;
    QHash<QString, Target> m_targets;
};

/// The workbook: epoch and sheets.
class WorkbookPart : public XmlPart
{
public:
    struct Sheet {
        QString name = {};
        QString id = {}; ///< of the relationship
        bool hidden = false;
    };
    bool date1904() const { return m_date1904; }
    const std::vector<Sheet> &sheets() const { return m_sheets; }

private:
    void element(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view) override {}

    std::vector<Sheet> m_sheets;
    bool m_date1904 = false;
};

/// What each cell style shows its numbers as.
class StylesPart : public XmlPart
{
public:
    NumberShows shows(int style) const
    {
        return style >= 0 && size_t(style) < m_shows.size() ? m_shows[size_t(style)] : NumberShows::Number;
    }

private:
    void element(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;

    std::map<int, std::string> m_codes;
    std::vector<NumberShows> m_shows;
    bool m_inCellFormats = false;
};

/// The table of shared strings: plain text of every item, phonetic runs left out.
class SharedStrings : public XmlPart
{
public:
    size_t size() const { return m_ends.size(); }
    std::string_view at(size_t index) const
    {
        const quint32 begin = index == 0 ? 0 : m_ends[index - 1];
        return {m_text.data() + begin, m_ends[index] - begin};
    }

private:
    void element(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view text) override;

    std::string m_text;
    std::string m_item;
    std::vector<quint32> m_ends;
    int m_phonetic = 0;
    bool m_inItem = false;
    bool m_inText = false;
};

} // namespace Allpost
