// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "forms/shared/theme.h"

#include "forms/shared/style.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QToolTip>
#include <QWidget>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Allpost::Theme {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(QRgb(0xff000000u | value));
}

const Colours &light()
{
    static const Colours colours{
        .canvas = rgb(0xF4F3EF), .nav = rgb(0xE9E7E1), .surface = rgb(0xFFFFFF), .sunken = rgb(0xF8F7F4),
        .line = rgb(0xDFDCD4), .edge = rgb(0x8C887D),
        .ink = rgb(0x1D2228), .ink2 = rgb(0x50565E), .ink3 = rgb(0x5F646B),
        .accent = rgb(0x1F5AA6), .accentHover = rgb(0x194A8A), .accentSoft = rgb(0xE3ECF8), .onAccent = rgb(0xFFFFFF),
        .select = rgb(0xDCE8F7), .hover = rgb(0xF3F6FA),
        .ok = rgb(0x1C6A3A), .okSoft = rgb(0xDFF1E5), .warn = rgb(0x855000), .warnSoft = rgb(0xFCEFD2),
        .bad = rgb(0xB3261E), .badSoft = rgb(0xFBE3E0), .wait = rgb(0x6A479C), .waitSoft = rgb(0xEFE8F8),
        .neutral = rgb(0x50565E), .neutralSoft = rgb(0xECEAE4),
        .warnMark = rgb(0xC87400), .badMark = rgb(0xC92A20),
        .shade = QColor(30, 30, 20, 46)};
    return colours;
}

const Colours &dark()
{
    static const Colours colours{
        .canvas = rgb(0x16191D), .nav = rgb(0x111417), .surface = rgb(0x1E2227), .sunken = rgb(0x252A30),
        .line = rgb(0x343A42), .edge = rgb(0x747C87),
        .ink = rgb(0xE8EAED), .ink2 = rgb(0xB4BAC2), .ink3 = rgb(0xA6ADB6),
        .accent = rgb(0x84B4F2), .accentHover = rgb(0xA3C7F6), .accentSoft = rgb(0x20344E), .onAccent = rgb(0x0D1B2E),
        .select = rgb(0x263F5F), .hover = rgb(0x242A31),
        .ok = rgb(0x82D09D), .okSoft = rgb(0x1C3526), .warn = rgb(0xF0C06A), .warnSoft = rgb(0x3A2F18),
        .bad = rgb(0xF7A198), .badSoft = rgb(0x472422), .wait = rgb(0xC4ACEE), .waitSoft = rgb(0x322A46),
        .neutral = rgb(0xB4BAC2), .neutralSoft = rgb(0x2D333A),
        .warnMark = rgb(0xF0C06A), .badMark = rgb(0xF7A198),
        .shade = QColor(0, 0, 0, 150)};
    return colours;
}

struct IconKey
{
    QString name;
    QRgb colour;
    int px;
    int ratio; ///< device pixel ratio in hundredths

    bool operator==(const IconKey &) const = default;
};

size_t qHash(const IconKey &key, size_t seed)
{
    return qHashMulti(seed, key.name, key.colour, key.px, key.ratio);
}

constexpr int typeCount = int(Type::Figure) + 1;

struct State
{
    Scheme scheme = Scheme::Light;
    int percent = 100;
    std::array<std::optional<QFont>, typeCount> fonts = {};
    std::array<std::optional<QFontMetrics>, typeCount> metrics = {};
    QHash<IconKey, QPixmap> icons = {};
    std::array<QHash<QString, int>, typeCount> widths = {};

    void dropCaches()
    {
        fonts.fill(std::nullopt);
        metrics.fill(std::nullopt);
        icons.clear();
        widths.fill({});
    }
};

State &state()
{
    static State state;
    return state;
}

QPalette paletteOf(const Colours &k)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &on, const QColor &off) {
        palette.setColor(QPalette::Active, role, on);
        palette.setColor(QPalette::Inactive, role, on);
        palette.setColor(QPalette::Disabled, role, off);
    };
    set(QPalette::Window, k.canvas, k.canvas);
    set(QPalette::Base, k.surface, k.sunken);
    set(QPalette::AlternateBase, k.sunken, k.sunken);
    set(QPalette::Button, k.surface, k.sunken);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText})
        set(role, k.ink, k.ink3);
    set(QPalette::PlaceholderText, k.ink3, k.ink3);
    set(QPalette::Highlight, k.accent, k.neutralSoft);
    set(QPalette::HighlightedText, k.onAccent, k.ink3);
    set(QPalette::ToolTipBase, k.surface, k.surface);
    set(QPalette::ToolTipText, k.ink, k.ink);
    set(QPalette::Link, k.accent, k.ink3);
    set(QPalette::LinkVisited, k.accent, k.ink3);
    set(QPalette::Light, k.surface, k.surface);
    set(QPalette::Midlight, k.sunken, k.sunken);
    set(QPalette::Mid, k.line, k.line);
    set(QPalette::Dark, k.edge, k.line);
    set(QPalette::Shadow, k.line, k.line);
    return palette;
}

void tellWidgets()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->testAttribute(Qt::WA_WState_Polished))
            widget->style()->polish(widget);
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &event);
        widget->update();
    }
}

/// Draws its icon in the colours of the moment.
class ActionIconEngine : public QIconEngine
{
public:
    ActionIconEngine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int px = std::min(rect.width(), rect.height());
        const QPixmap map = icon(m_name, px, colour(mode), painter->device()->devicePixelRatioF());
        painter->drawPixmap(rect.x() + (rect.width() - px) / 2, rect.y() + (rect.height() - px) / 2, map);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap map = icon(m_name, std::min(size.width(), size.height()), colour(mode), 1);
        map.setDevicePixelRatio(1);
        return map;
    }
    QIconEngine *clone() const override { return new ActionIconEngine(m_name, m_tone); }
    QString key() const override { return u"allpost-action"_s; }
    QString iconName() override { return m_name; }

private:
    QColor colour(QIcon::Mode mode) const { return mode == QIcon::Disabled ? c().ink3 : ink(m_tone); }

    QString m_name;
    Tone m_tone;
};

} // namespace

const Colours &colours(Scheme scheme)
{
    return scheme == Scheme::Dark ? dark() : light();
}

const Colours &c()
{
    return colours(state().scheme);
}

Scheme scheme()
{
    return state().scheme;
}

int textPercent()
{
    return state().percent;
}

QFont font(Type type)
{
    auto &kept = state().fonts[size_t(type)];
    if (!kept) {
        static constexpr int px[typeCount] = {12, 13, 14, 14, 16, 20, 28};
        QFont made;
        made.setFamilies({u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei UI"_s,
                          u"Microsoft YaHei"_s, u"WenQuanYi Micro Hei"_s, u"sans-serif"_s});
        made.setHintingPreference(QFont::PreferVerticalHinting);
        made.setPixelSize(qRound(px[size_t(type)] * state().percent / 100.0));
        made.setBold(type >= Type::Strong);
        kept = made;
    }
    return *kept;
}

const QFontMetrics &metrics(Type type)
{
    auto &kept = state().metrics[size_t(type)];
    if (!kept)
        kept.emplace(font(type));
    return *kept;
}

int textWidth(Type type, const QString &text)
{
    constexpr qsizetype most = 4096;
    auto &kept = state().widths[size_t(type)];
    if (const auto found = kept.constFind(text); found != kept.constEnd())
        return *found;
    if (kept.size() >= most)
        kept.clear();
    return *kept.insert(text, metrics(type).horizontalAdvance(text));
}

QColor ink(Tone tone)
{
    const Colours &k = c();
    switch (tone) {
    case Tone::Ink: return k.ink;
    case Tone::Ink2: return k.ink2;
    case Tone::Ink3: return k.ink3;
    case Tone::Accent: return k.accent;
    case Tone::Ok: return k.ok;
    case Tone::Warn: return k.warn;
    case Tone::Bad: return k.bad;
    case Tone::Wait: return k.wait;
    case Tone::Neutral: return k.neutral;
    case Tone::OnAccent: return k.onAccent;
    }
    return k.ink;
}

QColor soft(Tone tone)
{
    const Colours &k = c();
    switch (tone) {
    case Tone::Accent: return k.accentSoft;
    case Tone::Ok: return k.okSoft;
    case Tone::Warn: return k.warnSoft;
    case Tone::Bad: return k.badSoft;
    case Tone::Wait: return k.waitSoft;
    default: return k.neutralSoft;
    }
}

QColor mark(Tone tone)
{
    if (tone == Tone::Warn)
        return c().warnMark;
    return tone == Tone::Bad ? c().badMark : ink(tone);
}

QPixmap icon(const QString &name, int px, const QColor &colour, qreal dpr)
{
    if (name.isEmpty() || px <= 0)
        return {};
    if (dpr <= 0)
        dpr = qApp->devicePixelRatio();
    const IconKey key{name, colour.rgba(), px, qRound(dpr * 100)};
    auto &kept = state().icons;
    if (const auto found = kept.constFind(key); found != kept.constEnd())
        return *found;

    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon named %s", qPrintable(name));
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    if (px >= 24)
        svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\""); // else large icons look bolder than the text
    QSvgRenderer renderer(svg);
    QPixmap map((QSizeF(px, px) * dpr).toSize());
    map.fill(Qt::transparent);
    QPainter painter(&map);
    renderer.render(&painter);
    painter.end();
    map.setDevicePixelRatio(dpr);
    kept.insert(key, map);
    return map;
}

QPixmap icon(const QString &name, int px, Tone tone)
{
    return icon(name, px, ink(tone));
}

QIcon actionIcon(const QString &name, Tone tone)
{
    return QIcon(new ActionIconEngine(name, tone));
}

QIcon applicationIcon()
{
    return QIcon(u":/icons/allpost.svg"_s);
}

void apply(QApplication &app, Scheme scheme, int textPercent)
{
    State &now = state();
    now.scheme = scheme;
    now.percent = std::clamp(textPercent, 80, 200);
    now.dropCaches();
    QPixmapCache::clear();

    if (!dynamic_cast<Style *>(app.style()))
        app.setStyle(new Style);
    const QPalette palette = paletteOf(c());
    app.setPalette(palette);
    app.setFont(font(Type::Body));
    QToolTip::setPalette(palette);
    QToolTip::setFont(font(Type::Small));
    tellWidgets();
}

} // namespace Allpost::Theme
