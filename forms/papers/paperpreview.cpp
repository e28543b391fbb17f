// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/papers/paperpreview.h"

#include "forms/shared/theme.h"
#include "models/residents/masking.h"

#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int Rim = 24;
constexpr int LongestShown = 40000;
constexpr int TitlePx = 20;
constexpr int TextPx = 15;

QTextBlockFormat aligned(Qt::Alignment alignment, int indent = 0)
{
    QTextBlockFormat format;
    format.setAlignment(alignment);
    format.setTextIndent(indent);
    format.setLineHeight(150, QTextBlockFormat::ProportionalHeight);
    return format;
}

QTextCharFormat letters(int px, bool bold = false)
{
    QTextCharFormat format;
    QFont font = Theme::font(Theme::Type::Body);
    font.setPixelSize(px * Theme::textPercent() / 100);
    font.setBold(bold);
    format.setFont(font);
    format.setForeground(Qt::black);
    return format;
}

/// Writes one paper into a document; gaps in 【】 get the warning's wash.
class Writer
{
public:
    Writer(QTextDocument &document, bool inFull) : m_cursor(&document), m_inFull(inFull) {}

    void line(const QString &text, Qt::Alignment alignment, int px = TextPx, bool bold = false, bool indented = false)
    {
        if (!std::exchange(m_first, false))
            m_cursor.insertBlock();
        m_cursor.setBlockFormat(aligned(alignment, indented ? 2 * px * Theme::textPercent() / 100 : 0));
        write(text, px, bold);
    }
    void table(const QList<QStringList> &rows)
    {
        qsizetype columns = 0;
        for (const QStringList &row : rows)
            columns = std::max(columns, row.size());
        if (columns == 0)
            return;
        QTextTableFormat format;
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(QColor(Qt::gray));
        format.setCellSpacing(0);
        format.setBorderCollapse(true);
        format.setCellPadding(4);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QTextTable *made = m_cursor.insertTable(int(rows.size()), int(columns), format);
        for (int r = 0; r < rows.size(); ++r)
            for (int c = 0; c < rows.at(r).size(); ++c) {
                m_cursor = made->cellAt(r, c).firstCursorPosition();
                write(rows.at(r).at(c), TextPx - 2, false);
            }
        m_cursor.movePosition(QTextCursor::End);
        m_first = true;
    }

private:
    void write(const QString &text, int px, bool bold)
    {
        const QString shown = (m_inFull ? text : PaperPreview::masked(text)).left(LongestShown);
        static const QRegularExpression gap(u"【[^】]{1,60}】"_s);
        qsizetype from = 0;
        for (auto it = gap.globalMatch(shown); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            m_cursor.insertText(shown.mid(from, match.capturedStart() - from), letters(px, bold));
            QTextCharFormat marked = letters(px, bold);
            marked.setBackground(Theme::colours(Theme::Scheme::Light).warnSoft);
            marked.setForeground(Theme::colours(Theme::Scheme::Light).warn);
            m_cursor.insertText(match.captured(), marked);
            from = match.capturedEnd();
        }
        m_cursor.insertText(shown.mid(from), letters(px, bold));
    }

    QTextCursor m_cursor;
    bool m_inFull;
    bool m_first = true;
};

} // namespace

/// The white page itself.
class PaperPreview::Sheet : public QWidget
{
public:
    explicit Sheet(QWidget *parent) : QWidget(parent), m_document(std::make_unique<QTextDocument>())
    {
        m_document->setDocumentMargin(0);
        m_document->setUndoRedoEnabled(false);
    }

    QTextDocument &document() const { return *m_document; }
    void setWords(const QString &words)
    {
        m_words = words;
        m_document->clear();
        fit(width());
    }
    void fit(int width)
    {
        m_document->setTextWidth(std::max(120, width - 2 * Rim));
        resize(width, std::max(parentWidget()->height(), int(m_document->size().height()) + 2 * Rim));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (!m_words.isEmpty()) {
            painter.setPen(Theme::c().ink2);
            painter.setFont(Theme::font(Theme::Type::Body));
            painter.drawText(rect().adjusted(Rim, Rim, -Rim, -Rim), Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap, m_words);
            return;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), Radius::card - 1, Radius::card - 1);
        painter.translate(Rim, Rim);
        m_document->drawContents(&painter);
    }

private:
    std::unique_ptr<QTextDocument> m_document;
    QString m_words;
};

PaperPreview::PaperPreview(QWidget *parent) : QScrollArea(parent), m_sheet(new Sheet(viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setAutoFillBackground(false);
    setWidget(m_sheet);
    m_sheet->setAutoFillBackground(false);
    setMinimumWidth(260);
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(tr("The paper as it will read"));
}

PaperPreview::~PaperPreview() = default;

QString PaperPreview::masked(const QString &text)
{
    static const QRegularExpression id(u"(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])"_s);
    static const QRegularExpression phone(u"(?<![0-9])1[3-9][0-9]{9}(?![0-9])"_s);
    QString shown;
    const auto replace = [](const QString &in, const QRegularExpression &pattern, QString (*mask)(QStringView)) {
        QString out;
        qsizetype from = 0;
        for (auto it = pattern.globalMatch(in); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            out += in.mid(from, match.capturedStart() - from) + mask(match.capturedView());
            from = match.capturedEnd();
        }
        return out + in.mid(from);
    };
    return replace(replace(text, id, &maskIdTail), phone, &maskPhone);
}

void PaperPreview::setSheet(const PaperSheet &sheet, bool inFull)
{
    m_sheet->setWords({});
    QTextDocument &document = m_sheet->document();
    document.setDefaultFont(letters(TextPx).font());
    Writer writer(document, inFull);
    if (!sheet.number.isEmpty())
        writer.line(sheet.number, Qt::AlignRight, TextPx - 2);
    writer.line(sheet.title, Qt::AlignHCenter, TitlePx, true);
    if (!sheet.salutation.isEmpty())
        writer.line(sheet.salutation, Qt::AlignLeft);
    QList<QStringList> facts;
    for (const auto &[name, value] : sheet.facts)
        facts << QStringList{name, value};
    writer.table(facts);
    for (const QString &paragraph : sheet.paragraphs)
        writer.line(paragraph, Qt::AlignLeft, TextPx, false, true);
    constexpr qsizetype RowsShown = 50;
    for (const PaperTable &table : sheet.tables) {
        QStringList head;
        for (const PrintColumn &column : table.columns)
            head << column.heading;
        writer.table(QList<QStringList>{head} + table.rows.mid(0, RowsShown));
    }
    for (const QString &signature : sheet.signatures)
        writer.line(signature + u"：＿＿＿＿＿＿"_s, Qt::AlignLeft);
    writer.line(sheet.closing(), Qt::AlignRight);
    writer.line(sheet.date, Qt::AlignRight);
    m_sheet->fit(viewport()->width());
    setAccessibleDescription(text());
}

void PaperPreview::clear(const QString &words)
{
    m_sheet->setWords(words);
    setAccessibleDescription(words);
}

QString PaperPreview::text() const
{
    return m_sheet->document().toPlainText();
}

void PaperPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_sheet->fit(viewport()->width());
}

} // namespace Allpost
