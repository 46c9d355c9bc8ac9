using System.Xml.Linq;
using AcceptanceHarness.Cli.Running;
using AcceptanceHarness.Core.Checks;
using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Core.Checks.Eresept.Fest;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Tests.Wire.Messages;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using static AcceptanceHarness.Tests.Core.Checks.Eresept.Utvekslinger;

namespace AcceptanceHarness.Tests.Core.Checks.Eresept;

public class EreseptCheckTests
{
    internal static readonly Dictionary<string, Func<Exchange>> Feil = new()
    {
        ["call-follows-the-contract"] = () => Frisk().Faktum(EreseptFacts.Kallbrudd, "Forventet en annen adresse."),
        ["call-follows-the-contract/empty-action"] = () => Frisk().Faktum(EreseptFacts.Kallbrudd, "Tomt hode.").Faktum(EreseptFacts.KallbruddAntakelse, "A-072"),
        ["organisation-proves-itself"] = () => Frisk().Faktum(EreseptFacts.Virksomhetsbevis, EreseptFacts.Mangler),
        ["organisation-proves-itself/invalid"] = () => Frisk().Faktum(EreseptFacts.VirksomhetsbevisResultat, EreseptFacts.Ugyldig),
        ["message-has-no-empty-elements"] = () => Med("M1", d => d.En(Fs + "Bruksomrade").Value = " "),
        ["quantities-are-complete"] = () => Med("M1", d => d.En(Fs + "Mengde").SetAttributeValue("U", null)),
        ["quantities-are-complete/empty"] = () => Med("M1", d => d.En(Fs + "Intervall").SetAttributeValue("V", "")),
        ["quantities-are-complete/negative"] = () => Med("M1", d => d.En(Fs + "Mengde").SetAttributeValue("V", "-1")),
        ["quantities-are-complete/infinite"] = () => Med("M1", d => d.En(Fs + "Mengde").SetAttributeValue("V", "1E999")),
        ["quantities-are-complete/no-number"] = () => Med("M1", d => d.En(Fs + "Mengde").SetAttributeValue("V", "NaN")),
        ["codes-are-complete"] = () => Med("M1", d => d.En(Fs + "Bruk").SetAttributeValue("DN", null)),
        ["codes-are-complete/kodeverk"] = () => Med("M1", d => d.En(Fs + "Atc").SetAttributeValue("S", null)),
        ["codes-are-complete/header"] = () => Med("M1", d => d.En(Mh + "Type").SetAttributeValue("V", "")),
        ["message-follows-schema"] = () => Med("M1", d => d.En(M1 + "OppdatertFest").Remove()),
        ["organisation-belongs-together"] = () => Frisk().Faktum(EreseptFacts.VirksomhetOrgnr, "399990025"),
        ["organisation-belongs-together/register"] = () => Frisk().Faktum(EreseptFacts.HerIdOrgnr, "399990025"),
        ["content-signature-is-valid"] = () => Frisk().Faktum(EreseptFacts.Signatur, EreseptFacts.Mangler),
        ["content-signature-is-valid/m95"] = () => Frisk("M9.5").Faktum(EreseptFacts.Signatur, EreseptFacts.Ugyldig),
        ["content-signature-is-valid/m95-unsigned"] = () => Frisk("M9.5").Faktum(EreseptFacts.Signatur, EreseptFacts.Mangler),
        ["content-signature-is-valid/sha1"] = () => Frisk().Faktum(EreseptFacts.Signatur, EreseptFacts.Ugyldig)
            .Faktum(EreseptFacts.SignaturFeil, "Signaturen bruker SHA-1"),
        ["content-signature-key-is-for-signing"] = () => Frisk().Faktum(EreseptFacts.SignaturNokkelTilSignering, EreseptFacts.Nei),
        ["content-signature-is-the-prescribers"] = () => Frisk().Faktum(EreseptFacts.SignaturHpr, "222200076"),
        ["prescriber-may-prescribe"] = () => Frisk().Faktum(EreseptFacts.Rekvireringsrett, EreseptFacts.Ingen),
        ["prescriber-may-prescribe/limited"] = () => Frisk().Faktum(EreseptFacts.Rekvireringsrett, "G03A G02B"),
        ["helseid-attachment-is-one-and-readable"] = () => Med("M1", d => d.MedHelseId("ikke et token")),
        ["helseid-attachment-is-one-and-readable/two"] = () => Med("M1", d => d.MedHelseId(Token, Token)),
        ["patient-identity-is-allowed"] = () => Med("M1", d => d.En(Mh + "Sex").AddBeforeSelf(new XElement(Mh + "DateOfBirth", "1975-04-13"))),
        ["patient-identity-is-allowed/two"] = () => Med("M1", d => Pasientnummer(d).AddAfterSelf(EnTil(Pasientnummer(d), "19894640815"))),
        ["patient-identity-is-allowed/control-digits"] = () => Med("M1", d => Pasientnummer(d).Element(Mh + "Id")!.Value = "28864603621"),
        ["absent-function-is-not-used"] = () => ILegensNavn().Faktum(EreseptFacts.ManglerFunksjoner, "maler i-legens-navn"),
        ["prescription-has-minimum-fields"] = () => Med("M1", d => d.En(M1 + "Antall").Remove()),
        ["prescription-has-minimum-fields/huge"] = () => Med("M1", d => d.En(M1 + "Antall").Value = "99999999999999999999"),
        ["prescription-has-minimum-fields/none"] = () => Med("M1", d => d.En(M1 + "Antall").Value = "0"),
        ["prescription-has-minimum-fields/pakning"] = () => Med("M1", d => d.En(Fs + "PakningsinfoResept").Remove()),
        ["prescription-leaves-out-fest-fields"] = () => Med("M1", d => d.En(Fs + "Varenr").AddAfterSelf(new XElement(Fs + "Ean", "7046261540218"))),
        ["prescription-leaves-out-fest-fields/doubtful"] = () => Med("M1", d => d.En(Fs + "Varenr").AddAfterSelf(new XElement(Fs + "IkkeKonservering", "true"))),
        ["content-signature-is-valid/m251-unsigned"] = () => Frisk("M25.1").Faktum(EreseptFacts.Signatur, EreseptFacts.Mangler),
        ["list-entry-holds-a-readable-medicine"] = () => Med("M25.1", d => d.En(Namespaces.M251 + "ReseptDokLegemiddelB64").Value = "PGEvPg=="),
        ["list-entry-holds-a-readable-medicine/base64"] = () => Med("M25.1", d => d.En(Namespaces.M251 + "ReseptDokLegemiddelB64").Value = "%%%"),
        ["list-entry-holds-a-readable-medicine/empty"] = () => Med("M25.1", d => d.En(Namespaces.M251 + "ReseptDokLegemiddelB64").Value = ""),
        ["list-entry-holds-a-readable-medicine/root"] = () => Med("M25.1", d => d.En(Namespaces.M251 + "ReseptDokLegemiddelB64").Value =
            Convert.ToBase64String(WireXml.ToBytes(MessageCatalog.All[0].Example()))),
        ["list-entry-holds-a-readable-medicine/schema"] = () => Med("M25.1", d => Endre(d, dok => dok.En(M1 + "Varegruppekode").Remove())),
        ["list-entry-ids-are-unique"] = () => Med("M25.1", d => d.Descendants(Namespaces.M251 + "EnkeltoppforingLIB")
            .Elements(Namespaces.M251 + "Id").ToList().ForEach(id => id.Value = "samme")),
        ["list-entry-ids-are-unique/empty"] = () => Med("M25.1", d => d.Descendants(Namespaces.M251 + "EnkeltoppforingLIB")
            .Elements(Namespaces.M251 + "Id").First().Value = ""),
        ["dosage-text-agrees-with-structure/m251"] = () => Med("M25.1", d => Endre(d, dok => dok.En(Fs + "DosVeiledEnkel").Value = "1 tablett én gang i uken")),
        ["goods-may-be-prescribed"] = () => Frisk().Faktum(FestFacts.Reseptgruppe, "K"),
        ["goods-may-be-prescribed/message"] = () => Med("M1", d => d.En(Fs + "Reseptgruppe").SetAttributeValue("V", "K")),
        ["reimbursement-fits-goods"] = () => Med("M1", d => Hjemmel(d, "500", "§5-14 §5")),
        ["fest-date-is-recent"] = () => Med("M1", d => d.En(M1 + "OppdatertFest").Value = "2026-02-01T04:00:00+01:00"),
        ["fest-date-is-recent/future"] = () => Med("M1", d => d.En(M1 + "OppdatertFest").Value = "2026-03-02T11:00:00+01:00"),
        ["fest-date-is-recent/case-clock"] = () => Frisk().Faktum(FestFacts.Mottatt, "2026-06-01T09:00:00Z"),
        ["prescribed-item-is-in-fest"] = () => Frisk().Faktum(FestFacts.Vare, FestFacts.Utgatt).Faktum(FestFacts.UtgattFra, "2026-01-01T00:00:00Z"),
        ["prescribed-item-is-in-fest/unknown"] = () => Frisk().Faktum(FestFacts.Vare, FestFacts.Ukjent).Faktum(FestFacts.ErHentet, EreseptFacts.Ja),
        ["product-agrees-with-fest"] = () => Frisk().Faktum(FestFacts.NavnFormStyrke, "Ibux Tab 600 mg"),
        ["product-agrees-with-fest/atc"] = () => Frisk().Faktum(FestFacts.Atc, "N02BE01"),
        ["product-agrees-with-fest/gruppe"] = () => Frisk().Faktum(FestFacts.Reseptgruppe, "B"),
        ["validity-is-within-rule"] = () => Frisk().Faktum(FestFacts.Gyldighet, "P10D"),
        ["validity-is-within-rule/hovedregel"] = () => Med("M1", d => d.En(M1 + "Utloper").Value = "2027-03-03"),
        ["validity-is-within-rule/before"] = () => Med("M1", d => d.En(M1 + "Utloper").Value = "2026-03-01"),
        ["validity-is-within-rule/long-past"] = () => Med("M1", d => (d.En(M1 + "Forskrivningsdato").Value, d.En(M1 + "Utloper").Value) = ("2025-01-02", "2025-12-31")),
        ["repeats-are-within-reason"] = () => Med("M1", d => d.En(M1 + "Reiterasjon").Value = "-1"),
        ["repeats-are-within-reason/many"] = () => Med("M1", d => d.En(M1 + "Reiterasjon").Value = "100"),
        ["prescription-is-dated-when-sent"] = () => Med("M1", d => d.En(Mh + "GenDate").Value = "9999-12-31T23:59:59"),
        ["prescription-is-dated-when-sent/old"] = () => Med("M1", d => d.En(Mh + "GenDate").Value = "0001-01-01T00:00:00"),
        ["message-id-is-a-uuid"] = () => Med("M1", d => d.En(Mh + "MsgId").Value = new string('a', 100_000)),
        ["restricted-group-is-not-repeated"] = () => Frisk().Faktum(FestFacts.Reseptgruppe, "A"),
        ["restricted-group-is-not-repeated/message"] = () => Med("M1", d => d.En(Fs + "Reseptgruppe").SetAttributeValue("V", "B")),
        ["dosage-text-agrees-with-structure"] = () => Med("M1", d => d.En(Fs + "DosVeiledEnkel").Value = "1 tablett én gang i uken"),
    };

    /// <summary>What each row's finding must name as assumed; the rows that are not here rest on what is published.</summary>
    private static readonly Dictionary<string, string> Antatt = new()
    {
        ["organisation-proves-itself"] = "A-008",
        ["organisation-proves-itself/invalid"] = "A-008",
        ["organisation-belongs-together"] = "A-010",
        ["organisation-belongs-together/register"] = "A-010",
        ["content-signature-is-valid/m95-unsigned"] = "A-013",
        ["content-signature-is-valid/m251-unsigned"] = "A-013",
        ["content-signature-is-valid/sha1"] = "A-011",
        ["content-signature-key-is-for-signing"] = "A-012",
        ["prescription-leaves-out-fest-fields/doubtful"] = "A-016",
        ["helseid-attachment-is-one-and-readable"] = "A-044",
        ["helseid-attachment-is-one-and-readable/two"] = "A-044",
        ["reimbursement-fits-goods"] = "A-061",
        ["fest-date-is-recent"] = "A-056",
        ["fest-date-is-recent/case-clock"] = "A-056",
        ["prescribed-item-is-in-fest"] = "A-055",
        ["validity-is-within-rule"] = "A-060",
        ["validity-is-within-rule/hovedregel"] = "A-060",
        ["validity-is-within-rule/before"] = "A-060",
        ["restricted-group-is-not-repeated"] = "A-059",
        ["restricted-group-is-not-repeated/message"] = "A-059",
        ["call-follows-the-contract/empty-action"] = "A-072",
        ["prescription-has-minimum-fields/huge"] = "A-073",
        ["prescription-has-minimum-fields/none"] = "A-073",
        ["repeats-are-within-reason/many"] = "A-073",
        ["prescription-is-dated-when-sent"] = "A-074",
        ["prescription-is-dated-when-sent/old"] = "A-074",
        ["message-id-is-a-uuid"] = "A-075",
    };

    private static readonly IReadOnlyList<Criterion> Kriterier = CriteriaRegister.Load().Criteria;

    public static TheoryData<string> Rader => [.. Feil.Keys];

    public static TheoryData<string> Meldinger => ["M1", "M4.1", "M5", "M9.5", "M9.7", "M9.11", "M9.21", "M24.1", "M27.1", "MV"];

    [Theory]
    [MemberData(nameof(Meldinger))]
    public void A_healthy_message_gives_no_finding(string message) =>
        Assert.Empty(Funn(Frisk(message)).Select(finding => $"{finding.Check}: {finding.Received}"));

    [Theory]
    [InlineData("../../../etc/passwd")]
    [InlineData("<script>")]
    [InlineData("7b0a4c1e52d34f6a9b1d0e8f2a6c3d10")]
    public void An_id_that_is_no_uuid_is_remarked_on(string id)
    {
        var finding = Funn(Med("M1", d => d.En(Mh + "MsgId").Value = id)).Single(found => found.Check == "message-id-is-a-uuid");

        Assert.Equal((Alvor.Merknad, "A-075"), (finding.Alvor, Assert.Single(finding.Antakelser)));
    }

    [Theory]
    [MemberData(nameof(Rader))]
    public void A_faulty_message_is_found_by_its_check(string row)
    {
        var findings = Funn(Feil[row]());

        var finding = findings.FirstOrDefault(found => found.Check == row.Split('/')[0]);
        Assert.NotNull(finding);
        Assert.Equal(Alvor.Feil, finding.Alvor);
        Assert.Equal([2], finding.Exchanges);
        Assert.All([finding.Sentence, finding.Expected, finding.Fix], text => Assert.EndsWith(".", text, StringComparison.Ordinal));
        Assert.NotEmpty(finding.Received);
    }

    [Theory]
    [MemberData(nameof(Rader))]
    public void A_finding_names_what_it_assumes_and_so_does_its_criterion(string row)
    {
        var finding = Funn(Feil[row]()).First(found => found.Check == row.Split('/')[0]);

        Assert.Equal(Antatt.TryGetValue(row, out var id) ? [id] : [], finding.Antakelser);
        Assert.Subset(Kriterier.Single(c => c.Id == finding.Criterion).Antakelser.ToHashSet(), finding.Antakelser.ToHashSet());
    }

    [Theory]
    [InlineData(EreseptFacts.Full)]
    [InlineData("G03A M01A")]
    public void A_prescription_within_the_right_to_prescribe_gives_no_finding(string right) =>
        Assert.Empty(Funn(Frisk().Faktum(EreseptFacts.Rekvireringsrett, right)));

    [Fact]
    public void A_function_in_use_is_found_only_where_it_is_declared_lacking()
    {
        Exchange[] all =
        [
            ILegensNavn(),
            ILegensNavn().Faktum(EreseptFacts.ManglerFunksjoner, "kopiere maler"),
            Frisk().Faktum(EreseptFacts.ManglerFunksjoner, "i-legens-navn"),
        ];

        Assert.All(all, exchange => Assert.DoesNotContain(Funn(exchange), found => found.Check == AbsentFunctionIsNotUsed.CheckId));
    }

    [Fact]
    public void An_organisation_may_sign_with_HelseID_attached_where_the_profile_lets_it() =>
        Assert.Empty(Funn(VirksomhetMedHelseId(Token)));

    [Fact]
    public void An_organisation_may_not_sign_by_the_default_profile_without_the_attachment_or_for_another()
    {
        Exchange[] refused =
        [
            VirksomhetMedHelseId(Token).Faktum(EreseptFacts.Profil, "soap-personlig-signatur"),
            VirksomhetMedHelseId(),
            VirksomhetMedHelseId(Token).Faktum(EreseptFacts.SignaturHpr, "399990025"),
            VirksomhetMedHelseId("ikke et token"),
            VirksomhetMedHelseId(Token, Token),
        ];

        Assert.All(refused, exchange => Assert.Contains(Funn(exchange), found => found.Check == ContentSignatureIsThePrescribers.CheckId));
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(EreseptFacts.Ja, "1", Token)]
    [InlineData(EreseptFacts.Nei, "1", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.")]
    [InlineData(EreseptFacts.Nei, "1", "eyJhbGciOiJub25lIn0.W10.c2ln")]
    [InlineData(EreseptFacts.Nei, "1", "{}")]
    public void The_attachment_is_a_fact_with_whether_it_can_be_read(string? readable, string? count, string? token)
    {
        var facts = Med("M1", d => d.MedHelseId(token is null ? [] : [token])).Facts;

        Assert.Equal((count, readable), (facts.GetValueOrDefault(EreseptFacts.HelseIdVedlegg), facts.GetValueOrDefault(EreseptFacts.HelseIdVedleggLesbart)));
    }

    [Fact]
    public void Another_attachment_is_not_taken_for_HelseID()
    {
        var exchange = Med("M1", d =>
        {
            d.MedHelseId(Token);
            d.Descendants(Mh + "Description").Single().Value = "Bilde";
        });

        Assert.False(exchange.Facts.ContainsKey(EreseptFacts.HelseIdVedlegg));
    }

    [Fact]
    public void A_message_to_another_system_is_not_looked_at() =>
        Assert.Empty(Funn(Feil["content-signature-is-valid"]() with { System = "kjernejournal" }));

    [Fact]
    public void Another_message_with_a_used_id_is_found_and_a_resend_is_not()
    {
        var first = Med("M9.5", _ => { }, number: 1);
        var other = Med("M9.5", d => d.En(Namespaces.M95 + "AlleResepter").SetAttributeValue("V", "2"));

        Assert.Equal("message-id-is-unique", Assert.Single(Funn(other, first)).Check);
        Assert.Empty(Funn(Med("M9.5", _ => { }), first));
    }

    [Fact]
    public void Another_prescription_with_a_used_id_is_found_and_a_resend_with_a_new_date_is_not()
    {
        var first = Med("M1", _ => { }, number: 1);
        var other = Med("M1", d => d.En(M1 + "Antall").Value = "2");
        var resend = Med("M1", d => d.En(Mh + "GenDate").Value = "2026-03-02T09:20:00+01:00");

        Assert.Equal("prescription-id-is-never-reused", Assert.Single(Funn(other, first)).Check);
        Assert.Empty(Funn(resend, first));
    }

    [Fact]
    public void A_her_id_that_changes_organisation_is_found()
    {
        var first = Med("M9.5", d => d.En(Mh + "MsgId").Value = "en-annen", number: 1).Faktum(EreseptFacts.AvsenderOrgnr, "399990025");

        Assert.Equal([1, 2], Assert.Single(Funn(Frisk(), first)).Exchanges);
    }

    [Fact]
    public void A_recall_for_another_patient_is_found_and_one_for_the_same_is_not()
    {
        var prescription = Med("M1", _ => { }, number: 1);

        Assert.Equal(
            "recall-is-for-the-prescriptions-patient",
            Assert.Single(Funn(Frisk("M5").Faktum(EreseptFacts.Pasient, "en annen"), prescription)).Check);
        Assert.Empty(Funn(Frisk("M5"), prescription));
    }

    [Fact]
    public void An_unknown_conversation_reference_is_a_remark_and_a_known_one_is_not()
    {
        var first = Med("M9.5", _ => { }, number: 1);
        var known = MedReferanse(first.Facts[EreseptFacts.MeldingId]);
        var unknown = MedReferanse("finnes-ikke");

        Assert.DoesNotContain(Funn(known, first), finding => finding.Check == "conversation-references-are-known");
        Assert.Contains(Funn(unknown, first), finding => finding is { Check: "conversation-references-are-known", Alvor: Alvor.Merknad });
    }

    [Fact]
    public void A_reference_to_an_answer_is_known_by_the_answers_id()
    {
        var first = Med("M9.5", _ => { }, number: 1).Faktum(EreseptFacts.SvarMeldingId, "svar-1");

        Assert.DoesNotContain(Funn(MedReferanse("svar-1"), first), finding => finding.Check == "conversation-references-are-known");
    }

    [Fact]
    public void A_dosing_that_is_not_understood_is_told_but_fails_nothing()
    {
        var finding = Assert.Single(Funn(Med("M1", d => d.En(Fs + "DosVeiledEnkel").Value = "Etter avtale")));

        Assert.Equal(Alvor.Opplysning, finding.Alvor);
    }

    public static TheoryData<string, Func<Exchange>> Lovlige => new()
    {
        { "a year to the day", () => Med("M1", d => d.En(M1 + "Utloper").Value = "2027-03-02") },
        { "three years where FEST says so", () => Med("M1", d => d.En(M1 + "Utloper").Value = "2029-03-02").Faktum(FestFacts.Gyldighet, "P3Y") },
        { "antibiotics on blå resept", () => Med("M1", d => Antibiotikum(Hjemmel(d, "200", "§5-14 §2"))).Faktum(FestFacts.Gyldighet, "P10D") },
        { "group B on blå resept", () => Med("M1", d => Hjemmel(d, "200", "§5-14 §2").En(Fs + "Reseptgruppe").SetAttributeValue("V", "B")) },
        { "H-resept", () => Med("M1", d => Hjemmel(d, "905", "H-resept")) },
        { "an active item", () => Frisk().Faktum(FestFacts.Vare, FestFacts.Aktiv).Faktum(FestFacts.NavnFormStyrke, "Ibux Tab 400 mg").Faktum(FestFacts.Atc, "M01AE01") },
        { "a time without zone", () => Med("M1", d => d.En(M1 + "OppdatertFest").Value = "2026-03-02T10:00:00") },
    };

    [Theory]
    [MemberData(nameof(Lovlige))]
    public void What_the_rules_about_the_item_allow_is_not_found(string what, Func<Exchange> exchange) =>
        Assert.Equal((what, ""), (what, string.Join("; ", Funn(exchange()).Select(finding => $"{finding.Check}: {finding.Received}"))));

    [Fact]
    public void Group_A_is_not_repeated_on_blaa_resept_either() => Assert.Contains(
        Funn(Med("M1", d => Hjemmel(d, "200", "§5-14 §2")).Faktum(FestFacts.Reseptgruppe, "A")),
        finding => finding.Check == RestrictedGroupIsNotRepeated.CheckId);

    [Fact]
    public void An_item_that_went_out_after_FEST_was_fetched_is_a_remark()
    {
        var finding = Assert.Single(Funn(Frisk().Faktum(FestFacts.Vare, FestFacts.Utgatt).Faktum(FestFacts.UtgattFra, "2026-03-02T08:00:00Z")));

        Assert.Equal((PrescribedItemIsInFest.CheckId, Alvor.Merknad), (finding.Check, finding.Alvor));
    }

    [Fact]
    public void An_unknown_item_from_a_system_with_another_FEST_is_left_to_a_person()
    {
        var finding = Assert.Single(Funn(Frisk().Faktum(FestFacts.Vare, FestFacts.Ukjent).Faktum(FestFacts.ErHentet, EreseptFacts.Nei)));

        Assert.Equal((Alvor.Opplysning, true, "A-062"), (finding.Alvor, finding.KreverPerson, Assert.Single(finding.Antakelser)));
    }

    [Theory]
    [InlineData("Brystprotese", null, GoodsMayBePrescribed.CheckId)]
    [InlineData("MedForbMatr", "200", ReimbursementFitsGoods.CheckId)]
    [InlineData("Naringsmiddel", "500", ReimbursementFitsGoods.CheckId)]
    [InlineData("MedForbMatr", "500", null)]
    [InlineData("Naringsmiddel", "600", null)]
    public void Goods_that_are_no_medicine_have_their_own_rules(string art, string? hjemmel, string? check)
    {
        var exchange = Med("M1", d => d.En(M1 + "ReseptDokLegemiddel").ReplaceWith(new XElement(
            M1 + "ReseptDokHandelsvare",
            new XElement(M1 + "Varegruppekode", new XAttribute("V", "X"), new XAttribute("DN", "Handelsvare")),
            hjemmel is null ? null : new XElement(M1 + "RefHjemmel", new XAttribute("V", hjemmel), new XAttribute("S", "2.16.578.1.12.4.1.1.7427"), new XAttribute("DN", "Hjemmel")),
            new XElement(Fs + art, new XElement(Fs + "Nr", "800101"), new XElement(Fs + "Navn", "Prøve")))));

        Assert.Equal(check is null ? [] : [check], Funn(exchange).Select(finding => finding.Check));
    }

    [Fact]
    public void The_age_limit_of_FEST_can_be_set()
    {
        var week = EreseptChecks.Med(MessageSchemas.Own, TimeSpan.FromDays(7)).Single(check => check.Id == FestDateIsRecent.CheckId);
        var exchange = Med("M1", d => d.En(M1 + "OppdatertFest").Value = "2026-02-20T04:00:00+01:00");

        Assert.Single(week.Look(exchange, []));
        Assert.Empty(Funn(exchange));
    }

    [Fact]
    public void A_list_that_builds_on_the_one_in_M912_is_known_and_an_unknown_one_is_a_remark()
    {
        var list = Frisk("M25.1");
        var built = MsgHeadReader.Read(MessageCatalogTests.Type("M25.1").Example()).MsgInfo.ConversationRef!.RefToParent;
        var asked = Svart("M9.12", _ => { }).Faktum(EreseptFacts.SvarListeId, built);

        Assert.Empty(Funn(list, asked).Select(finding => finding.Received));
        Assert.All(Funn(list), finding => Assert.Equal(("conversation-references-are-known", Alvor.Merknad), (finding.Check, finding.Alvor)));
        Assert.Equal(2, Funn(list).Count);
    }

    [Fact]
    public void A_list_with_nothing_on_it_is_a_whole_list() => Assert.DoesNotContain(
        Funn(Med("M25.1", d => d.En(Namespaces.M251 + "LegemidlerIBruk").RemoveNodes())),
        finding => finding.Check == MessageHasNoEmptyElements.CheckId);

    [Fact]
    public void A_list_may_build_on_what_a_disturbed_answer_may_have_told()
    {
        static Exchange Bygd(string id, long number = 9) => Med(
            "M25.1", d => d.En(Mh + "ConversationRef").Elements().ToList().ForEach(reference => reference.Value = id), number);
        var known = Svart("M9.12", _ => { }).Faktum(EreseptFacts.SvarListeId, "første");
        var lost = Med("M25.1", d => d.En(Mh + "MsgId").Value = "kanskje", 5) with { Faults = [new FaultMark("svar-uteblir", "svaret uteble", [])] };

        IEnumerable<string> Checks(Exchange list) =>
            Funn(list, known, lost).Select(finding => finding.Check).Where(check => check == ListBuildsOnTheLastVersion.CheckId);

        Assert.Empty(Checks(Bygd("første")));
        Assert.Empty(Checks(Bygd("kanskje")));
        Assert.Single(Checks(Bygd("en annen")));
    }

    [Fact]
    public void A_dosing_that_came_from_Reseptformidleren_and_goes_back_unchanged_is_not_found()
    {
        static void Uken(XDocument list) => Endre(list, dok => dok.En(Fs + "DosVeiledEnkel").Value = "1 tablett én gang i uken");
        var theirs = MessageCatalogTests.Type("M25.1").Example();
        Uken(theirs);
        var handedOut = Svart("M9.12", d => d.En(Namespaces.M912 + "VarerIBrukB64").Value = Convert.ToBase64String(WireXml.ToBytes(theirs)));

        Assert.DoesNotContain(Funn(Med("M25.1", Uken), handedOut), finding => finding.Check == DosageTextAgreesWithStructure.CheckId);
        Assert.Contains(Funn(Med("M25.1", Uken)), finding => finding.Check == DosageTextAgreesWithStructure.CheckId);
    }

    [Fact]
    public void Ids_are_unique_and_every_check_tells_its_rule_and_source()
    {
        Assert.Equal(EreseptChecks.All.Count, EreseptChecks.All.Select(check => check.Id).Distinct().Count());
        Assert.All(EreseptChecks.All, check => Assert.Contains("skal", check.Rule, StringComparison.Ordinal));
        Assert.All(EreseptChecks.All, check => Assert.NotEmpty(check.Source));
    }

    private static Exchange VirksomhetMedHelseId(params string[] tokens)
    {
        var exchange = Med("M1", d => d.MedHelseId(tokens));
        return exchange
            .Faktum(EreseptFacts.Profil, EreseptFacts.ProfilVirksomhetssignatur)
            .Faktum(EreseptFacts.SignaturHpr, exchange.Facts[EreseptFacts.AvsenderOrgnr])
            .Faktum(EreseptFacts.SignaturNokkelTilSignering, EreseptFacts.Nei);
    }

    private static Exchange ILegensNavn() => Med("M1", d => d.En(M1 + "Utloper").AddAfterSelf(new XElement(M1 + "RekvLegensNavn", "true")));

    private static XDocument Hjemmel(XDocument document, string kode, string navn)
    {
        var etter = document.Descendants(M1 + "ReseptDokLegemiddel").Single().Element(M1 + "Antall")!;
        etter.AddAfterSelf(new XElement(
            M1 + "RefHjemmel", new XAttribute("V", kode), new XAttribute("S", "2.16.578.1.12.4.1.1.7427"), new XAttribute("DN", navn)));
        return document;
    }

    private static XElement Pasientnummer(XDocument document) => document.En(Mh + "Patient").Elements(Mh + "Ident").First();

    private static XElement EnTil(XElement ident, string number)
    {
        var other = new XElement(ident);
        other.Element(Mh + "Id")!.Value = number;
        return other;
    }

    private static void Antibiotikum(XDocument document) => document.En(Fs + "Atc").SetAttributeValue("V", "J01CE02");

    internal static Exchange MedReferanse(string id) => Med("M9.7", document =>
    {
        document.En(Mh + "MsgId").Value = "m97-ny";
        document.En(Mh + "Sender").AddBeforeSelf(
            new XElement(Mh + "ConversationRef", new XElement(Mh + "RefToParent", id), new XElement(Mh + "RefToConversation", id)));
    });

    private static List<Finding> Funn(Exchange exchange, params Exchange[] earlier) =>
        [.. EreseptChecks.All.SelectMany((ICheck check) => check.Look(exchange, earlier))];
}
