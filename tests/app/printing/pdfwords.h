// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/printing/pdf.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

/// The words of a PDF with the places they take, in points from the upper left corner of their page.
struct Word
{
    QString text = {};
    QRectF rect = {};
    int page = 0;
};

struct Words
{
    QList<Word> words = {};
    QList<QSizeF> pages = {};

    int count(const QString &text) const
    {
        return int(std::count_if(words.begin(), words.end(), [&](const Word &word) { return word.text == text; }));
    }
    QString all() const
    {
        QString joined;
        for (const Word &word : words)
            joined += word.text + u'\n';
        return joined;
    }
};

inline Words wordsOf(const Printing::PagedDocument &document)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);
    Progress progress;
    if (!Printing::writePdf(document, path, progress))
        qFatal("no PDF");
    QProcess process;
    process.start(u"pdftotext"_s, {u"-bbox"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("pdftotext (package poppler-utils) is needed for this test");
    const QString html = QString::fromUtf8(process.readAllStandardOutput());
    Words words;
    static const QRegularExpression page(u"<page width=\"([\\d.]+)\" height=\"([\\d.]+)\">"_s);
    static const QRegularExpression word(
        u"<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">(.*?)</word>"_s);
    for (const QString &line : html.split(u'\n')) {
        if (const auto match = page.match(line); match.hasMatch())
            words.pages.append({match.captured(1).toDouble(), match.captured(2).toDouble()});
        else if (const auto found = word.match(line); found.hasMatch())
            words.words.append({found.captured(5), QRectF(QPointF(found.captured(1).toDouble(), found.captured(2).toDouble()),
                                                          QPointF(found.captured(3).toDouble(), found.captured(4).toDouble())),
                                int(words.pages.size()) - 1});
    }
    return words;
}

/// What is cut or leaves the page's margins, in words; empty when nothing does.
inline QString misplaced(const Words &words)
{
    for (const Word &word : words.words) {
        if (!QRectF({}, words.pages[word.page]).adjusted(28, 28, -28, -20).contains(word.rect))
            return u"%1 leaves page %2"_s.arg(word.text).arg(word.page + 1);
        if (word.text.contains(u'…'))
            return u"%1 is cut"_s.arg(word.text);
    }
    return {};
}

} // namespace Allpost
