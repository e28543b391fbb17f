// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/faces.h"

using namespace Qt::StringLiterals;

namespace Allpost::Printing {

// "SC" must be named: else the shapes are Japanese.

const QStringList &fangSong()
{
    static const QStringList chain{u"FangSong_GB2312"_s, u"仿宋_GB2312"_s, u"FangSong"_s, u"仿宋"_s, u"STFangsong"_s,
                                   u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"SimSun"_s, u"Noto Sans CJK SC"_s};
    return chain;
}

const QStringList &xiaoBiaoSong()
{
    static const QStringList chain{u"FZXiaoBiaoSong-B05S"_s, u"方正小标宋简体"_s, u"Noto Serif CJK SC"_s,
                                   u"Source Han Serif SC"_s, u"SimSun"_s, u"Noto Sans CJK SC"_s};
    return chain;
}

const QStringList &hei()
{
    static const QStringList chain{u"SimHei"_s, u"黑体"_s, u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s,
                                   u"Microsoft YaHei"_s, u"WenQuanYi Micro Hei"_s};
    return chain;
}

const QStringList &sans()
{
    static const QStringList chain{u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s,
                                   u"WenQuanYi Micro Hei"_s, u"sans-serif"_s};
    return chain;
}

} // namespace Allpost::Printing
