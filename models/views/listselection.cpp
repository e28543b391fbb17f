// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/csvguard.h"
#include "models/views/recordlistmodel.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// One cell of the clipboard's text: no tab or line end may part it, no formula may run.
QString clipboardCell(QString text)
{
    for (QChar &c : text)
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    const QByteArray utf8 = text.toUtf8();
    return readsAsFormula({utf8.constData(), size_t(utf8.size())}) ? u'\'' + text : text;
}

} // namespace

Result<std::unique_ptr<QMimeData>> RecordListModel::copy(const QList<Key> &keys, bool inFull) const
{
    QStringList lines;
    QString html = u"<table>"_s;
    const auto addLine = [&](const QStringList &texts, const QString &tag) {
        QStringList cells;
        html += u"<tr>"_s;
        for (const QString &text : texts) {
            cells << clipboardCell(text);
            html += u"<%1 style=\"mso-number-format:'\\@'\">%2</%1>"_s.arg(tag, text.toHtmlEscaped());
        }
        html += u"</tr>"_s;
        lines << cells.join(u'\t');
    };
    QStringList titles;
    for (int i = 0; i < columnCount(); ++i)
        titles << column(i).title();
    addLine(titles, u"th"_s);
    for (const Key key : keys) {
        auto row = m_reader->read(key);
        if (!row)
            return row.error();
        QStringList texts;
        for (int i = 0; i < columnCount(); ++i)
            texts << m_reader->text(*row, i, inFull);
        if (row->key)
            addLine(texts, u"td"_s);
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(u'\n') + u'\n');
    data->setHtml(html + u"</table>"_s);
    return data;
}

SelectionKeeper::SelectionKeeper(RecordListModel &model, QItemSelectionModel &selection) : QObject(&selection)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this, &model, &selection] {
        m_keys = model.keysOf(selection.selection());
        m_current = selection.currentIndex().isValid() ? model.keyAt(selection.currentIndex().row()) : 0;
        m_column = selection.currentIndex().column();
    });
    connect(&model, &RecordListModel::replaced, this, [this, &model, &selection] {
        selection.select(model.selectionOf(m_keys), QItemSelectionModel::ClearAndSelect);
        const int row = m_current ? model.rowOf(m_current) : -1;
        if (row >= 0)
            selection.setCurrentIndex(model.index(row, std::clamp(m_column, 0, model.columnCount() - 1)), QItemSelectionModel::NoUpdate);
    });
}

} // namespace Allpost
