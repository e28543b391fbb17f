// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/residents/resident.h"

namespace Allpost {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &Resident::entity()
{
    using enum FieldFlag;
    static const Entity entity{
        u"resident"_s, QT_TRANSLATE_NOOP("Dictionary", "Resident"),
        {field<&Resident::name>(u"name"_s, QT_TRANSLATE_NOOP("Dictionary", "Name"), Text, Mask::Name)
             .flag(Required).flag(Searchable).also({u"姓名"_s, u"居民姓名"_s, u"成员姓名"_s, u"人员姓名"_s}),
         field<&Resident::formerName>(u"former_name"_s, QT_TRANSLATE_NOOP("Dictionary", "Former name"), Text, Mask::Name)
             .flag(Searchable).also({u"曾用名"_s}),
         field<&Resident::sex>(u"sex"_s, QT_TRANSLATE_NOOP("Dictionary", "Sex"), Code, Mask::Public).code(u"sex"_s).also({u"性别"_s}),
         field<&Resident::idType>(u"id_type"_s, QT_TRANSLATE_NOOP("Dictionary", "ID type"), Code, Mask::Public)
             .code(u"id_type"_s).also({u"证件类型"_s, u"证件种类"_s}),
         field<&Resident::idNumber>(u"id_number"_s, QT_TRANSLATE_NOOP("Dictionary", "ID number"), ResidentId, Mask::IdNumber)
             .flag(Unique).flag(Searchable)
             .also({u"身份证号"_s, u"身份证号码"_s, u"公民身份号码"_s, u"身份证"_s, u"证件号"_s, u"证件号码"_s, u"居民身份证号"_s}),
         field<&Resident::birthDate>(u"birth_date"_s, QT_TRANSLATE_NOOP("Dictionary", "Birth date"), Date, Mask::BirthDate)
             .also({u"出生日期"_s, u"出生年月"_s, u"出生"_s, u"出生年月日"_s, u"生日"_s}),
         field<&Resident::ethnicity>(u"ethnicity"_s, QT_TRANSLATE_NOOP("Dictionary", "Ethnic group"), Code, Mask::Public)
             .code(u"ethnic"_s).also({u"民族"_s}),
         field<&Resident::politicalStatus>(u"political_status"_s, QT_TRANSLATE_NOOP("Dictionary", "Political status"), Code, Mask::Public)
             .code(u"political"_s).also({u"政治面貌"_s}),
         field<&Resident::education>(u"education"_s, QT_TRANSLATE_NOOP("Dictionary", "Education"), Code, Mask::Public)
             .code(u"education"_s).also({u"文化程度"_s, u"学历"_s, u"教育程度"_s}),
         field<&Resident::maritalStatus>(u"marital_status"_s, QT_TRANSLATE_NOOP("Dictionary", "Marital status"), Code, Mask::Public)
             .code(u"marriage"_s).also({u"婚姻状况"_s, u"婚姻"_s, u"婚否"_s}),
         field<&Resident::phone>(u"phone"_s, QT_TRANSLATE_NOOP("Dictionary", "Phone"), Phone, Mask::Phone)
             .flag(Searchable).also({u"电话"_s, u"手机"_s, u"手机号"_s, u"手机号码"_s, u"联系电话"_s, u"联系方式"_s, u"电话号码"_s}),
         field<&Resident::otherPhone>(u"other_phone"_s, QT_TRANSLATE_NOOP("Dictionary", "Other phone"), Phone, Mask::Phone)
             .flag(Searchable).also({u"备用电话"_s, u"固定电话"_s, u"家庭电话"_s, u"其他电话"_s}),
         field<&Resident::occupation>(u"occupation"_s, QT_TRANSLATE_NOOP("Dictionary", "Occupation"), Text, Mask::Public)
             .also({u"职业"_s}),
         field<&Resident::employer>(u"employer"_s, QT_TRANSLATE_NOOP("Dictionary", "Employer or school"), Text, Mask::Public)
             .also({u"工作单位"_s, u"工作单位或学校"_s, u"单位"_s, u"就读学校"_s}),
         field<&Resident::registeredAddress>(u"registered_address"_s, QT_TRANSLATE_NOOP("Dictionary", "Registered address"), Text, Mask::Address)
             .also({u"户籍地址"_s, u"户籍地"_s, u"户口所在地"_s, u"户籍所在地"_s}),
         field<&Resident::residence>(u"residence"_s, QT_TRANSLATE_NOOP("Dictionary", "Population class"), Code, Mask::Public)
             .code(u"residence_kind"_s).also({u"人口类别"_s, u"人口性质"_s, u"户籍性质"_s}),
         field<&Resident::presence>(u"presence"_s, QT_TRANSLATE_NOOP("Dictionary", "Registration and presence"), Code, Mask::Public)
             .code(u"presence"_s).also({u"人户状态"_s, u"人户情况"_s}),
         field<&Resident::diedOn>(u"died_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Died on"), Date, Mask::Public)
             .also({u"死亡日期"_s, u"去世日期"_s}),
         field<&Resident::note>(u"note"_s, QT_TRANSLATE_NOOP("Dictionary", "Note"), Note, Mask::Hidden).also({u"备注"_s, u"说明"_s}),
         field<&Resident::idMissingReason>(u"id_missing_reason"_s, QT_TRANSLATE_NOOP("Dictionary", "Why there is no number"), Text, Mask::Public)
             .also({u"无证件号原因"_s}),
         field<&Resident::idValidUntil>(u"id_valid_until"_s, QT_TRANSLATE_NOOP("Dictionary", "ID card valid until"), Date, Mask::Public)
             .also({u"身份证到期"_s, u"证件有效期至"_s, u"身份证有效期至"_s}),
         field<&Resident::idIssued>(u"id_issued"_s, QT_TRANSLATE_NOOP("Dictionary", "Holds an ID card"), YesNo, Mask::Public)
             .also({u"已领身份证"_s, u"已办身份证"_s}),
         field<&Resident::employment>(u"employment"_s, QT_TRANSLATE_NOOP("Dictionary", "Employment"), Code, Mask::Public)
             .code(u"employment"_s).also({u"就业状况"_s, u"就业情况"_s, u"就业状态"_s}),
         field<&Resident::unemployedOn>(u"unemployed_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Out of work since"), Date, Mask::Public)
             .also({u"失业日期"_s, u"失业时间"_s}),
         field<&Resident::pensionInsurance>(u"pension_insurance"_s, QT_TRANSLATE_NOOP("Dictionary", "Pension insurance"), Code, Mask::Public)
             .code(u"pension_insurance"_s).also({u"养老保险"_s, u"养老保险类型"_s}),
         field<&Resident::pensionDrawing>(u"pension_drawing"_s, QT_TRANSLATE_NOOP("Dictionary", "Draws a pension"), YesNo, Mask::Public)
             .also({u"领取养老金"_s, u"已领养老金"_s}),
         field<&Resident::medicalInsured>(u"medical_insured"_s, QT_TRANSLATE_NOOP("Dictionary", "Medical insurance this year"), YesNo, Mask::Public)
             .also({u"参加医保"_s, u"医保参保"_s, u"本年医保"_s}),
         field<&Resident::partyJoinedOn>(u"party_joined_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Joined the Party on"), Date, Mask::Public)
             .also({u"入党日期"_s, u"入党时间"_s}),
         field<&Resident::arrivedOn>(u"arrived_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Came here on"), Date, Mask::Public)
             .also({u"来本地日期"_s, u"流入时间"_s, u"流入日期"_s}),
         field<&Resident::permitUntil>(u"permit_until"_s, QT_TRANSLATE_NOOP("Dictionary", "Residence permit until"), Date, Mask::Public)
             .also({u"居住证到期"_s, u"居住证到期日"_s, u"居住证有效期至"_s}),
         field<&Resident::registeredKind>(u"registered_kind"_s, QT_TRANSLATE_NOOP("Dictionary", "Former registration kind"), Code, Mask::Public)
             .code(u"registered_kind"_s).also({u"户口性质"_s, u"原户口性质"_s}),
         field<&Resident::children>(u"children"_s, QT_TRANSLATE_NOOP("Dictionary", "Children"), Code, Mask::Public)
             .code(u"children_state"_s).also({u"子女情况"_s}),
         field<&Resident::lastHealthCheck>(u"last_health_check"_s, QT_TRANSLATE_NOOP("Dictionary", "Last health check"), Date, Mask::Public)
             .also({u"体检日期"_s, u"最近体检"_s}),
         field<&Resident::lastScreening>(u"last_screening"_s, QT_TRANSLATE_NOOP("Dictionary", "Last screening"), Date, Mask::Public)
             .also({u"筛查日期"_s, u"最近筛查"_s}),
         field<&Resident::awaySince>(u"away_since"_s, QT_TRANSLATE_NOOP("Dictionary", "Away since"), Date, Mask::Public)
             .also({u"外出时间"_s, u"外出日期"_s}),
         field<&Resident::awayTo>(u"away_to"_s, QT_TRANSLATE_NOOP("Dictionary", "Away to"), Text, Mask::Public)
             .also({u"外出去向"_s, u"去向"_s}),
         field<&Resident::awayReason>(u"away_reason"_s, QT_TRANSLATE_NOOP("Dictionary", "Reason of absence"), Text, Mask::Public)
             .also({u"外出原因"_s}),
         field<&Resident::verifiedOn>(u"verified_on"_s, QT_TRANSLATE_NOOP("Dictionary", "Verified on"), Date, Mask::Public)
             .also({u"核实日期"_s, u"最近核实"_s})}};
    return entity;
}

} // namespace Allpost
