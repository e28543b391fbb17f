// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Allpost {

/// One entry of a code list.
struct Code
{
    QString code = {};
    QString zh = {};
    QString en = {};
    QString parent = {};    ///< code one level up; empty at the top
    bool common = false;    ///< offered first
    QJsonObject more = {};  ///< of care groups: level, restricted, attention, visit_interval_days
};

/// What is stored in a code field: "12" a known code, "90~文盲" a code with the words it came in,
/// "~自由职业者" words outside every list.
struct CodeValue
{
    QString code = {};
    QString text = {};

    bool isEmpty() const { return code.isEmpty() && text.isEmpty(); }
    bool isOutside() const { return code.isEmpty() && !text.isEmpty(); }
    static CodeValue parse(QStringView stored);
    QString stored() const;
    bool operator==(const CodeValue &) const = default;
};

/// The aliases an office added: word → stored value: "12"; "90~" keeps the word beside the code; "~敬老卡" is the office's own; "residence_kind:floating" leads to another list.
using CodeAliases = QHash<QString, QString>;

/// Where a word leads. list differs from the list asked where the word belongs to another one
/// (流动人口 in a column of care groups is a residence kind).
struct CodeMatch
{
    QString list = {};
    QString code = {};
    bool keepText = false; ///< the word says more than the code: keep it beside
    QString word = {};     ///< instead of a code: the office's own word outside the list (敬老卡), as it is kept
    explicit operator bool() const { return !code.isEmpty() || !word.isEmpty(); }
};

/// A list of codes with the words that lead to them, read once from resources/codes.
class CodeList
{
public:
    /// sex marriage relation political education ethnic id_type residence_kind presence household_kind
    /// care_group attention disability_class disability_grade yes_no; the list inside a
    /// field of an entity from JSON (care_disabled.kind); null for another name.
    static const CodeList *find(QStringView name);
    static QStringList names();
    /// A list as it stands in a file: title_zh, title_en, items.
    static std::unique_ptr<CodeList> fromJson(const QString &name, const QJsonObject &json);

    const QString &name() const { return m_name; }
    const QString &title(QStringView language) const;
    const QList<Code> &items() const { return m_items; }
    QList<Code> itemsCommonFirst() const;
    const Code *at(QStringView code) const;
    bool isExample() const { return m_example; } ///< example content: to be checked locally

    /// Label of a code in "zh" or "en" (zh_CN too); the code itself when it is unknown.
    QString label(QStringView code, QStringView language = u"zh") const;

    /// Code of a word: code, label, alias, the office's aliases first; blanks, width and case aside.
    CodeMatch codeOf(QStringView word, const CodeAliases &office = {}) const;

    /// A typed word as it is to be stored; a word without code keeps its text. Words of another list stay outside.
    CodeValue read(QStringView word, const CodeAliases &office = {}) const;

    /// What a stored value shows: the words it came in, else the label.
    QString display(QStringView stored, QStringView language = u"zh") const;

    /// The same for several, parted by commas (FieldType::Codes).
    QString displayAll(QStringView stored, QStringView language = u"zh") const;

    /// The code and all below it (20 → 20, 21, 22, 23).
    QStringList withDescendants(QStringView code) const;

    /// All words that lead to a code, for help and tests.
    QHash<QString, CodeMatch> words() const { return m_words; }

private:
    friend class CodeListLoader;
    QString m_name, m_titleZh, m_titleEn;
    bool m_example = false;
    QList<Code> m_items;
    QHash<QString, qsizetype> m_index;
    QHash<QString, CodeMatch> m_words;
};

/// A cell of several words (低保、残疾) in parts: 、，,；;/|＋+ and line ends; blanks only where no other mark stands.
QStringList splitWords(QStringView cell);

} // namespace Allpost
