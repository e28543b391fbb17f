// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

/// Invented people in the numbers of a city, the same for each run: common names as common as they are, about 2.6 in a
/// household, 11 doors on a floor of a stairwell's building.
namespace Bench {

struct Person
{
    qint32 key = 0;
    qint32 household = 0;
    QString name;
    QString idNumber;
    QString phone;
};

struct Home
{
    qint32 key = 0;
    QString text;
    QString building;
    QString stairwell;
    QString room;
};

class People
{
public:
    explicit People(int people) : m_people(people), m_households(people * 23 / 60 + 1) {}

    int households() const { return m_households; }

    Home home(qint32 key) const
    {
        using namespace Qt::StringLiterals;
        static const QStringList estates = {u"油城花园"_s, u"阳光嘉苑"_s, u"和平新村"_s, u"金色家园"_s, u"长风小区"_s, u"梅园小区"_s,
                                            u"兰花苑"_s,   u"东湖一区"_s, u"东湖二区"_s, u"创业新居"_s, u"龙岗小区"_s, u"锦绣花园"_s,
                                            u"玉华苑"_s,   u"康乐小区"_s, u"友谊新村"_s, u"建设小区"_s, u"光明公寓"_s, u"永安里"_s,
                                            u"怡和苑"_s,   u"翠湖天地"_s};
        Home out;
        out.key = key;
        out.building = QString::number(1 + key / 144 % 80);
        out.stairwell = QString::number(1 + key / 24 % 6);
        out.room = QString::number((1 + key / 2 % 12) * 100 + 1 + key % 2);
        out.text = estates[key / 11520 % estates.size()] + out.building + u"号楼"_s + out.stairwell + u"单元"_s + out.room + u"室"_s;
        return out;
    }

    Person next()
    {
        using namespace Qt::StringLiterals;
        Person out;
        out.key = ++m_made;
        out.household = qint32(qint64(m_made - 1) * m_households / m_people);
        out.name = surname();
        for (int more = below(100) < 82 ? 2 : 1; more > 0; --more)
            out.name += given();
        static const QStringList areas = {u"230602"_s, u"230603"_s, u"230604"_s, u"230605"_s, u"230606"_s, u"230621"_s, u"152701"_s};
        const int year = 1930 + below(95);
        out.idNumber = areas[below(10) < 8 ? below(5) : below(7)] + QString::number(year * 10000 + (1 + below(12)) * 100 + 1 + below(28))
            + QString::number(below(1000)).rightJustified(3, u'0');
        static constexpr std::array<int, 17> weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (size_t i = 0; i < weights.size(); ++i)
            sum += out.idNumber[qsizetype(i)].digitValue() * weights[i];
        out.idNumber += u"10X98765432"_s[sum % 11];
        static const QStringList networks = {u"138"_s, u"139"_s, u"136"_s, u"137"_s, u"150"_s, u"151"_s, u"158"_s, u"159"_s,
                                             u"186"_s, u"187"_s, u"188"_s, u"133"_s, u"153"_s, u"189"_s, u"177"_s, u"199"_s};
        out.phone = networks[below(int(networks.size()))] + QString::number(below(100000000)).rightJustified(8, u'0');
        return out;
    }

private:
    quint32 below(int end)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return quint32((m_state >> 11) % quint64(end));
    }
    QString surname()
    {
        using namespace Qt::StringLiterals;
        static const QString common = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
                                      u"姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
                                      u"单仇解查区盖翟乐种缪"_s;
        static const QStringList doubles = {u"欧阳"_s, u"司马"_s, u"上官"_s, u"诸葛"_s, u"尉迟"_s, u"令狐"_s};
        if (below(500) == 0)
            return doubles[below(int(doubles.size()))];
        return rankedPick(common);
    }
    QString given()
    {
        using namespace Qt::StringLiterals;
        static const QString common =
            u"伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂华红玉梅建国志文春海云林金玲峰飞鹏辉波斌宇浩凯健俊帆帅旭宁龙欣婷雪慧莹倩颖琳晶"
            u"洁佳嘉怡梦瑶琪璐蕾薇菲萍燕莉凤珍淑惠美素荣爱香月福生德永东新光清振立世家成康大宝元子小一梓涵轩雨晨思睿博航泽豪翔诗语可欢乐天"
            u"阳昊然心悦安书墨若芷萱皓铭彤依诺沐辰奕少庆学维兴贵根友长有正道忠良胜才发武毅江河山松柏柳枫竹菊莲荷琴瑾瑜璇瑞祥吉顺利和义礼"
            u"智信仁孝恩慈善诚真启承绍继延广景尚士君臣民邦宗祖重行朝强传奇石"_s;
        return rankedPick(common);
    }
    /// Earlier characters are commoner, about as 1 in rank.
    QString rankedPick(const QString &from)
    {
        const auto size = int(from.size());
        const int bound = 1 + int(below(size));
        return QString(from[qsizetype(below(bound))]);
    }

    int m_people;
    int m_households;
    int m_made = 0;
    quint64 m_state = 88172645463325252ull;
};

} // namespace Bench
