// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/orderfilesbox.h"

#include "forms/shared/button.h"
#include "forms/shared/fieldbox.h"
#include "forms/shared/label.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

QStringList filesOf(const QMimeData &mime)
{
    QStringList paths;
    for (const QUrl &url : mime.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

OrderFilesBox::OrderFilesBox(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout), m_none(new Label({}, Theme::Type::Body, Tone::Ink3))
{
    setAcceptDrops(true);
    m_none->setText(tr("Drop photos or files here, or paste with Ctrl+V. Photos are scaled down."));
    m_none->setWordWrap(true);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins({});
    column->setSpacing(Space::xs);
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::m);
    auto *add = new Button(tr("Add a file"), u"file-plus"_s);
    add->setObjectName(u"addFile"_s);
    line->addWidget(add);
    line->addWidget(m_none, 1);
    m_rows->setSpacing(0);
    column->addLayout(line);
    column->addLayout(m_rows);
    m_box = new FieldBox(tr("Photos and files"), inner);
    m_box->setObjectName(u"filesBox"_s);
    m_box->setReserveNote(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_box);
    connect(add, &QAbstractButton::clicked, this, &OrderFilesBox::choose);
}

QString OrderFilesBox::problem() const
{
    return m_box->finding();
}

void OrderFilesBox::clear()
{
    m_files.clear();
    show({});
}

void OrderFilesBox::choose()
{
    QStringList endings{u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s, u"*.bmp"_s, u"*.webp"_s};
    for (const QString &paper : OrderFiles::papers())
        endings << u"*."_s + paper;
    take(QFileDialog::getOpenFileNames(this, tr("Photos and files of the order"), {}, tr("Photos and papers (%1)").arg(endings.join(u' '))));
}

bool OrderFilesBox::take(const QStringList &paths)
{
    QStringList problems;
    for (const QString &path : paths) {
        auto file = OrderFiles::prepare(path);
        if (file)
            m_files << *file;
        else
            problems << file.error().message;
    }
    show(problems);
    if (problems.size() < paths.size())
        Q_EMIT touched();
    return problems.isEmpty();
}

bool OrderFilesBox::canTake(const QMimeData &mime)
{
    return !filesOf(mime).isEmpty() || (mime.hasImage() && !mime.hasText());
}

bool OrderFilesBox::take(const QMimeData &mime)
{
    if (const QStringList paths = filesOf(mime); !paths.isEmpty()) {
        take(paths);
        return true;
    }
    if (!mime.hasImage())
        return false;
    auto file = OrderFiles::prepare(qvariant_cast<QImage>(mime.imageData()), tr("picture %1").arg(m_files.size() + 1) + u".jpg"_s);
    if (file)
        m_files << *file;
    show(file ? QStringList() : QStringList{file.error().message});
    Q_EMIT touched();
    return true;
}

void OrderFilesBox::show(const QStringList &problems)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QLocale locale;
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        const OrderFileDraft &file = m_files.at(i);
        const QString bytes = locale.formattedDataSize(file.content.size());
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->setSpacing(Space::s);
        line->addWidget(new Glyph(file.isPhoto() ? u"eye"_s : u"file-text"_s));
        auto *name = new Label(file.file.name);
        name->setMaximumWidth(360);
        line->addWidget(name, 1);
        line->addWidget(new Label(file.isPhoto() ? tr("%1 × %2, %3").arg(file.size.width()).arg(file.size.height()).arg(bytes) : bytes, Theme::Type::Small, Tone::Ink2));
        auto *drop = new Button({}, u"x"_s, {}, Button::Quiet);
        drop->setToolTip(tr("Take %1 out").arg(file.file.name));
        drop->setAccessibleName(drop->toolTip());
        line->addWidget(drop);
        line->addStretch();
        m_rows->addWidget(row);
        // Later: the row must not go while its own button is told.
        connect(drop, &QAbstractButton::clicked, this, [this, i] {
            m_files.removeAt(i);
            show({});
            Q_EMIT touched();
        }, Qt::QueuedConnection);
    }
    if (problems.isEmpty())
        m_box->clearFinding();
    else
        m_box->setFinding(problems.join(u' '));
}

void OrderFilesBox::dragEnterEvent(QDragEnterEvent *event)
{
    if (canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void OrderFilesBox::dropEvent(QDropEvent *event)
{
    if (take(*event->mimeData()))
        event->acceptProposedAction();
}

} // namespace Allpost
