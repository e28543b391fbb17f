// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/workorders/orders.h"

#include <QImage>
#include <QSize>

namespace Allpost {

/// A photo or paper as it will be kept with an order: read, scaled down, judged, but not yet in the office file.
struct OrderFileDraft
{
    OrderFile file = {};
    QByteArray content = {};
    QSize size = {}; ///< of a photo, in pixels after scaling; empty for a paper

    bool isPhoto() const { return !size.isEmpty(); }
};

/// What is kept beside orders: photos scaled down, papers as they are.
class OrderFiles
{
public:
    /// Endings of papers that are taken.
    static const QStringList &papers();

    /// Reads a file. Invalid with a sentence when it is too large, empty, damaged or of a kind that could run.
    static Result<OrderFileDraft> prepare(const QString &path);
    /// A picture out of the clipboard.
    static Result<OrderFileDraft> prepare(const QImage &image, const QString &name);
    /// Keeps it within another deed.
    static Result<Key> keep(UnitOfWork &work, const Store &store, Key order, OrderFileDraft file, Key event = 0);

    /// Orders::report with its files, as one deed order.report.
    static Result<Key> report(Store &store, const WorkOrder &order, const OrderStart &start, const QList<OrderFileDraft> &files);
};

} // namespace Allpost
