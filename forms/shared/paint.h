// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/theme.h"
#include "models/views/roles.h"

class QPainter;

namespace Allpost {

/// A fact in one to four characters with its colour and, mostly, an icon.
struct ChipText
{
    QString text = {};
    Tone tone = Tone::Neutral;
    QString icon = {};
};

/// What models say about a value, as paint.
Tone toneOf(Meaning meaning);
ChipText chipOf(const ChipValue &value);

/// Text with the matched parts, read from "[[" and "]]" in a line written by hand.
struct MarkedText
{
    QString text = {};
    QList<MarkSpan> spans = {};

    static MarkedText parse(const QString &written);
};

/// The painting that several components share. All of it asks Theme for colours and fonts and keeps the painter's
/// font, pen and brush as they were.
namespace Paint {

/// A rounded rectangle; an invalid border colour (QColor()) draws none.
void round(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border = {},
           qreal width = 1);
/// Frame of everything typed into or chosen from.
void inputFrame(QPainter *painter, const QRect &rect, bool enabled, bool focus, bool error);

int chipWidth(const ChipText &chip);
/// onSelection: with a rim of its own colour, else the blue chip vanishes on the selected row.
void chip(QPainter *painter, QPoint leftMiddle, const ChipText &chip, bool onSelection = false);

int keyWidth(const QString &key);
void key(QPainter *painter, QPoint leftMiddle, const QString &key, const QColor &ink, const QColor &border);

/// One line in the middle of rect's height, left or right, as it is: the caller has seen to its width.
void line(QPainter *painter, const QRect &rect, const QString &text, Theme::Type type, const QColor &ink,
          bool right = false);
/// One line, left, with its matched spans washed and bold; elided on the right. Gives the width drawn.
int marked(QPainter *painter, const QRect &rect, const QString &text, const QList<MarkSpan> &spans, Theme::Type type,
           const QColor &ink);
/// Width marked() needs for the whole line.
int markedWidth(const QString &text, const QList<MarkSpan> &spans, Theme::Type type);

} // namespace Paint

} // namespace Allpost
