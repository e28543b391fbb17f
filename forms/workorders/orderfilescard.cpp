// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/workorders/orderfilescard.h"

#include "forms/shared/button.h"
#include "forms/shared/label.h"
#include "forms/shared/workplace.h"
#include "models/store/attachments.h"
#include "models/workorders/orderfiles.h"
#include "models/workorders/orderwords.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int Thumbnail = 48;
const QString Photo = u"jpg"_s;

/// The name without anything a folder or a shell could take for more.
QString plainName(const OrderFile &file)
{
    QString name;
    for (const QChar c : QFileInfo(file.name).completeBaseName())
        name += c.isLetterOrNumber() || c == u'-' || c == u' ' ? c : QChar(u'_');
    return (name.trimmed().isEmpty() ? u"file"_s : name.left(80)) + u'.' + file.kind;
}

} // namespace

OrderFilesCard::OrderFilesCard(QWidget *parent) : Card(parent), m_column(new QVBoxLayout(this)), m_finding(new Label({}, Theme::Type::Small, Tone::Bad))
{
    setTitle(tr("Photos and files"));
    m_column->setSpacing(Space::s);
    auto *adding = new Button(tr("Add a file"), u"plus"_s, u"Ctrl+O"_s, Button::Quiet);
    adding->setObjectName(u"addFile"_s);
    setCorner(adding);
    connect(adding, &QAbstractButton::clicked, this, &OrderFilesCard::choose);
    m_finding->setWordWrap(true);
    m_finding->hide();
    m_finding->setObjectName(u"fileFinding"_s);
    m_column->addWidget(m_finding);
}

OrderFilesCard::~OrderFilesCard() = default;

bool OrderFilesCard::mayOpen(const QString &kind)
{
    return kind == Photo || OrderFiles::papers().contains(kind);
}

void OrderFilesCard::setOrder(const OrderCard &card)
{
    if (m_order != card.key)
        finding({});
    m_order = card.key;
    delete m_list;
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->setSpacing(Space::s);
    for (const OrderCardFile &file : card.files)
        column->addWidget(line(file));
    if (card.files.isEmpty())
        column->addWidget(new Label(tr("No photo and no paper yet"), Theme::Type::Body, Tone::Ink3));
    m_column->insertWidget(0, m_list);
    setCount(card.files.isEmpty() ? QString() : QLocale().toString(card.files.size()));
}

QWidget *OrderFilesCard::line(const OrderCardFile &kept)
{
    const OrderFile &file = kept.file;
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(Space::s);
    auto *picture = new QLabel;
    picture->setFixedSize(Thumbnail, Thumbnail);
    picture->setAlignment(Qt::AlignCenter);
    QImage image;
    if (file.kind == Photo)
        if (auto content = Attachments::content(m_workplace->store().db(), file.content))
            image.loadFromData(*content, "JPEG");
    if (image.isNull())
        row->addWidget(new Glyph(u"file-text"_s, 24, Tone::Ink3));
    else {
        picture->setPixmap(QPixmap::fromImage(image.scaled(Thumbnail, Thumbnail, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
        picture->setAccessibleName(tr("Photo"));
        row->addWidget(picture);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new Label(file.name);
    name->setWordWrap(true);
    words->addWidget(name);
    QStringList facts{QLocale().formattedDataSize(file.bytes.value_or(0)), OrderWords::moment(file.addedAt), kept.worker, file.note};
    facts.removeAll(QString());
    words->addWidget(new Label(facts.join(u" · "_s), Theme::Type::Small, Tone::Ink3));
    row->addLayout(words, 1);
    auto *opening = new Button(tr("Open"), u"external-link"_s, {}, Button::Quiet);
    opening->setRefusal(mayOpen(file.kind) ? QString() : tr("Files of this kind are kept but not opened: they could run a program."));
    connect(opening, &QAbstractButton::clicked, this, [this, file] { open(file); });
    auto *saving = new Button(tr("Save a copy"), u"download"_s, {}, Button::Quiet);
    connect(saving, &QAbstractButton::clicked, this, [this, file] { save(file); });
    row->addWidget(opening);
    row->addWidget(saving);
    return line;
}

void OrderFilesCard::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a photo or a paper"));
    if (!path.isEmpty())
        add(path);
}

bool OrderFilesCard::add(const QString &path)
{
    auto kept = Orders(m_workplace->store()).attach(m_order, path);
    finding(kept ? QString() : kept.error().message);
    return bool(kept);
}

bool OrderFilesCard::open(const OrderFile &file)
{
    if (!mayOpen(file.kind)) {
        finding(tr("Files of this kind are kept but not opened: they could run a program."));
        return false;
    }
    auto content = Attachments::content(m_workplace->store().db(), file.content);
    if (!content) {
        finding(content.error().message);
        return false;
    }
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    // A folder for each content: two files of one name do not meet.
    const QString folder = m_copies->filePath(file.content.left(16));
    const QString path = folder + u'/' + plainName(file);
    QFile copy(path);
    const bool there = QDir().mkpath(folder) && (copy.exists() || (copy.open(QIODevice::WriteOnly) && copy.write(*content) == content->size()));
    copy.close();
    if (!there || !QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
        finding(tr("This PC has no program that opens it. Save a copy and take it to another PC."));
        return false;
    }
    finding({});
    return true;
}

void OrderFilesCard::save(const OrderFile &file)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy"), plainName(file));
    if (path.isEmpty())
        return;
    auto content = Attachments::content(m_workplace->store().db(), file.content);
    if (!content)
        return finding(content.error().message);
    QSaveFile copy(path);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(*content) != content->size() || !copy.commit())
        return finding(tr("The copy was not written: %1").arg(copy.errorString()));
    finding({});
    m_workplace->say(tr("Copy saved"));
}

void OrderFilesCard::finding(const QString &sentence)
{
    m_finding->setText(sentence);
    m_finding->setVisible(!sentence.isEmpty());
}

} // namespace Allpost
