// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/workorders/orderfiles.h"

#include "models/store/attachments.h"
#include "models/visits/photos.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderFiles)
};

constexpr int LongestName = 120;

bool couldRun(const QByteArray &content)
{
    for (const char *start : {"MZ", "\x7f" "ELF", "#!"})
        if (content.startsWith(start))
            return true;
    // A Windows link.
    return content.startsWith(QByteArray::fromHex("4c00000001140200"));
}

OrderFileDraft photo(const Photos::Photo &scaled, const QString &name)
{
    OrderFileDraft draft;
    draft.content = scaled.jpeg;
    draft.size = scaled.size;
    draft.file.name = name.left(LongestName);
    draft.file.kind = u"jpg"_s;
    draft.file.bytes = scaled.jpeg.size();
    return draft;
}

Result<OrderFileDraft> paper(const QFileInfo &info)
{
    const QLocale locale;
    OrderFileDraft draft;
    draft.file.name = info.fileName().left(LongestName);
    draft.file.kind = info.suffix().toLower();
    if (info.size() > Attachments::Largest)
        return Error{ErrorCode::Invalid,
                     Words::tr("%1 is %2 in size; at most %3 can be kept.").arg(draft.file.name, locale.formattedDataSize(info.size()), locale.formattedDataSize(Attachments::Largest)), {}};
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, Words::tr("%1 cannot be read.").arg(draft.file.name), file.errorString()};
    draft.content = file.readAll();
    if (draft.content.isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("%1 is empty.").arg(draft.file.name), {}};
    if (couldRun(draft.content))
        return Error{ErrorCode::Invalid, Words::tr("%1 is a program and not a paper; it is not kept.").arg(draft.file.name), {}};
    draft.file.bytes = draft.content.size();
    return draft;
}

} // namespace

const QStringList &OrderFiles::papers()
{
    static const QStringList endings{u"pdf"_s, u"ofd"_s, u"doc"_s, u"docx"_s, u"wps"_s, u"xls"_s, u"xlsx"_s, u"et"_s, u"csv"_s, u"txt"_s, u"rtf"_s, u"ppt"_s, u"pptx"_s, u"mp3"_s, u"m4a"_s, u"amr"_s, u"wav"_s};
    return endings;
}

Result<OrderFileDraft> OrderFiles::prepare(const QString &path)
{
    const QFileInfo info(path);
    if (papers().contains(info.suffix().toLower()))
        return paper(info);
    auto scaled = Photos::fromFile(path);
    if (!scaled && scaled.error().code == ErrorCode::Invalid)
        return Error{ErrorCode::Invalid, u"%1: %2"_s.arg(info.fileName(), scaled.error().message), scaled.error().detail};
    if (!scaled)
        return scaled.error();
    return photo(*scaled, info.fileName());
}

Result<OrderFileDraft> OrderFiles::prepare(const QImage &image, const QString &name)
{
    auto scaled = Photos::fromImage(image);
    if (!scaled)
        return scaled.error();
    return photo(*scaled, name);
}

Result<Key> OrderFiles::keep(UnitOfWork &work, const Store &store, Key order, OrderFileDraft draft, Key event)
{
    auto kept = Attachments::keep(work, draft.content);
    if (!kept)
        return kept.error();
    draft.file.content = *kept;
    draft.file.workOrder = order;
    draft.file.event = event;
    if (draft.file.addedAt.isEmpty())
        draft.file.addedAt = Moments::text(Moments::now());
    if (!draft.file.worker)
        draft.file.worker = store.worker();
    return work.create(draft.file);
}

Result<Key> OrderFiles::report(Store &store, const WorkOrder &order, const OrderStart &start, const QList<OrderFileDraft> &files)
{
    auto whole = Orders::completed(store, order);
    if (!whole)
        return whole.error();
    for (const Finding &finding : Orders::check(store.db(), *whole))
        if (finding.weight == Finding::Weight::HoldBack)
            return Error{ErrorCode::Invalid, finding.message, finding.field};
    auto work = UnitOfWork::begin(store, {u"order.report"_s});
    if (!work)
        return work.error();
    auto made = Orders::add(**work, store, *whole, start);
    if (!made)
        return made;
    for (const OrderFileDraft &file : files)
        if (auto kept = OrderFiles::keep(**work, store, *made, file); !kept)
            return kept;
    if (auto done = (*work)->commit(); !done)
        return done.error();
    return made;
}

} // namespace Allpost
