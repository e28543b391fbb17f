// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/finding.h"
#include "models/papers/paper.h"
#include "models/papers/papersheet.h"
#include "models/store/store.h"

#include <QDateTime>
#include <QHash>

namespace Allpost {

/// What a paper is filled with: words by placeholder name ("resident.name", "order.place", "reason"), and tables that
/// follow the text. Who calls adds what only their area knows (order.*, matter.*); an empty word is a gap.
struct PaperFacts
{
    QHash<QString, QString> values = {};
    QList<PrintTable> tables = {};

    /// Sets what is not empty.
    void add(const QString &name, const QString &text);
    /// What other has and this has not.
    void complete(const PaperFacts &other);
};

/// A placeholder of a template that is not filled.
struct PaperGap
{
    QString name = {};
    QString label = {};
    bool optional = false; ///< may stay empty; the words around it stand without it
    bool isLong = false;   ///< may take several lines, each a paragraph
    QString usual = {};    ///< what mostly stands there

    bool operator==(const PaperGap &) const = default;
};

/// A placeholder the program fills by itself, for the chooser of the template editor.
struct PaperWord
{
    QString name = {};
    QString label = {};
    QString group = {}; ///< Resident, Household, Office …
};

/// Puts templates and facts together. A placeholder is a name in braces: letters, digits, dots and underscores,
/// {resident.name}. What fills it is printed as it is, braces too.
class PaperWriter
{
public:
    enum class Show { Masked, InFull };

    /// What the office itself knows: resident.*, household.*, office.*, worker.*, today, today.year, today.month. Fields of the
    /// dictionary by their names, codes in words, dates in Chinese; masked: ID number and phones as on the screen.
    static Result<PaperFacts> standard(const Store &store, Key resident, Key household, Show show, const QDateTime &at = QDateTime::currentDateTime());
    /// The part of it that is of no person: office.*, worker.*, today. Over the given connection, so also in a job.
    static Result<PaperFacts> ofOffice(const Database &db, Key worker, const QDateTime &at = QDateTime::currentDateTime());
    /// The office itself, over the given connection.
    static Result<Office> office(const Database &db);
    /// The names standard() knows, by group.
    static QList<PaperWord> words();
    /// Invented facts for every placeholder of a template, to look at it.
    static PaperFacts example(const PaperTemplate &paper);

    /// Names in braces of a text, in order, each once. badAt: where a brace stands alone or encloses no name, -1 for nowhere.
    static QStringList placeholders(QStringView text, qsizetype *badAt = nullptr);
    /// All placeholders of a template in the order of the paper.
    static QStringList placeholders(const PaperTemplate &paper);
    /// What is asked, with the labels of PaperTemplate::fields; those of the dictionary by its words.
    static QList<PaperGap> asked(const PaperTemplate &paper);
    /// The usual values of what is asked (name=label=usual), for what facts leaves empty.
    static void addUsual(const PaperTemplate &paper, PaperFacts &facts);
    /// What is still empty.
    static QList<PaperGap> gaps(const PaperTemplate &paper, const PaperFacts &facts);
    /// The template names ID number, phone or birth date: printing it hands personal data out.
    static QStringList personalFields(const PaperTemplate &paper);

    /// The paper with these facts. A gap is shown by its label in 【】; optional ones are left out.
    static Result<PaperSheet> compose(const PaperTemplate &paper, const PaperFacts &facts);

    /// The title as a list shows it: placeholders by their words, 关于〈事由〉的函.
    static QString shownTitle(const PaperTemplate &paper);
    /// 2026年11月22日
    static QString chineseDate(QDate day);
    /// The name in numbers: 长青 of 长青社区居民委员会.
    static QString shortName(const QString &community);
};

} // namespace Allpost
