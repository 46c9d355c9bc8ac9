using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Tests.Core.Criteria;

public sealed class CriterionReaderTests
{
    private static readonly CriterionSource Whole = new(
        "Eresept/Dosering.feature",
        "Dosering",
        "Doseringen skal være den samme (a), og rekvirenten skal se den (b)",
        "  Kilde: Helsedirektoratet, juni 2024\n",
        [
            "AK-ERE-3-01", "nivå:må", "grunnlag:U", "fare:F-02", "årsak:F-02.1", "rolle:rekvirent",
            "krav:utkast-prove/K-1", "gjelder:profil:rf-rest", "delkrav:a", "delkrav:b",
        ],
        [["a"], ["a", "b"]]);

    [Fact]
    public void A_whole_rule_becomes_a_criterion()
    {
        var criterion = CriterionReader.Read(Whole);

        Assert.Equal("AK-ERE-3-01", criterion.Id.Value);
        Assert.Equal((Niva.Ma, Grunnlag.U, "profil:rf-rest", "nhn", false), Facts(criterion));
        Assert.Equal("Helsedirektoratet, juni 2024", criterion.Kilde);
        Assert.Equal(["F-02", "F-02.1", "utkast-prove/K-1"], [.. criterion.Farer, .. criterion.Arsaker, .. criterion.Krav]);
        Assert.Equal(["a", "b"], criterion.Delkrav);
    }

    [Fact]
    public void A_person_may_decide_instead_of_scenarios()
    {
        var manual = Whole with { Tags = [.. Whole.Tags, "manuell", "klokke", "godkjennes-av:leverandør"], Shows = [] };

        Assert.Equal((Niva.Ma, Grunnlag.U, "profil:rf-rest", "leverandør", true), Facts(CriterionReader.Read(manual)));
    }

    [Theory]
    [InlineData("nivå:må", "", "forventet nøyaktig én @nivå:…, fant 0")]
    [InlineData("nivå:må", "nivå:maa", "@nivå:maa er ingen gyldig verdi")]
    [InlineData("grunnlag:U", "grunnlag:X", "@grunnlag:X er ingen gyldig verdi")]
    [InlineData("grunnlag:U", "grunnlag:U grunnlag:D", "forventet nøyaktig én @grunnlag:…, fant 2")]
    [InlineData("gjelder:profil:rf-rest", "gjelder:noen", "@gjelder:noen er ingen gyldig verdi")]
    [InlineData("gjelder:profil:rf-rest", "gjelder:profil:soap", "@gjelder:profil:soap nevner en ukjent profil; velg en av: soap-personlig-signatur, soap-virksomhetssignatur-helseid, rf-rest, sfm-basis, sfm-full")]
    [InlineData("gjelder:profil:rf-rest", "gjelder:funksjon:mal", "@gjelder:funksjon:mal nevner en ukjent funksjon; velg en av: kopiere, maler, i-legens-navn, helseid, helseid-system, helseid-innlogging, helseid-flere-virksomheter, kjernejournal, kjernejournal-portal, kjernejournal-kritisk-informasjon, kjernejournal-provesvar, kjernejournal-dokumenter, kjernejournal-legemidler, kjernejournal-billett, helsenorge, helsenorge-dialog, helsenorge-reseptfornyelse, helsenorge-timereservasjon, helsenorge-timer, helsenorge-timenotifikasjon, helsenorge-digitalbruker")]
    [InlineData("rolle:rekvirent", "", "mangler @rolle")]
    [InlineData("rolle:rekvirent", "rolle:rekvirent godkjennes-av:meg", "@godkjennes-av:meg er ingen gyldig verdi")]
    [InlineData("årsak:F-02.1", "årsak:F-03.1", "@årsak:F-03.1 står uten @fare:F-03")]
    [InlineData("delkrav:b", "delkrav:b delkrav:b", "taggen @delkrav:b står 2 ganger")]
    [InlineData("delkrav:b", "delkrav:b hastegrad:høy", "ukjent tagg @hastegrad:høy")]
    [InlineData("AK-ERE-3-01", "AK-ERE-4-01", "forventet nøyaktig én id som @AK-ERE-2-01")]
    public void A_wrong_tag_is_refused_with_the_file_and_what_to_do(string right, string wrong, string sentence)
    {
        var source = Whole with
        {
            Tags = [.. Whole.Tags.SelectMany(t => t == right ? wrong.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [t])],
        };

        Assert.Equal(Said(sentence), Assert.Throws<FormatException>(() => CriterionReader.Read(source)).Message);
    }

    [Fact]
    public void A_patient_safety_criterion_names_a_hazard() => Assert.Contains(
        "et kriterium i gruppe 3 skal ha minst én @fare",
        Refused(Whole with { Tags = [.. Whole.Tags.Where(t => !t.Contains("F-02"))] }));

    [Fact]
    public void Every_letter_stands_in_text_tag_and_scenario()
    {
        Assert.Contains("teksten har (b), men @delkrav:b mangler", Refused(Whole with { Tags = [.. Whole.Tags.SkipLast(1)] }));
        Assert.Contains("delkrav c står ikke som (c) i regelens tekst", Refused(Whole with { Tags = [.. Whole.Tags, "delkrav:c"] }));
        Assert.Contains("ingen scenarier har @viser:b", Refused(Whole with { Shows = [["a"]] }));
        Assert.Contains("et scenario har @viser:c", Refused(Whole with { Shows = [["a", "b", "c"]] }));
        Assert.Contains("hvert scenario skal ha minst én @viser", Refused(Whole with { Shows = [["a", "b"], []] }));
    }

    [Theory]
    [InlineData("funksjon:maler", null)]
    [InlineData("profil:rf-rest", null)]
    [InlineData("funksjon:mal", "@gjelder:funksjon:mal nevner en ukjent funksjon; velg en av: kopiere, maler, i-legens-navn, helseid, helseid-system, helseid-innlogging, helseid-flere-virksomheter, kjernejournal, kjernejournal-portal, kjernejournal-kritisk-informasjon, kjernejournal-provesvar, kjernejournal-dokumenter, kjernejournal-legemidler, kjernejournal-billett, helsenorge, helsenorge-dialog, helsenorge-reseptfornyelse, helsenorge-timereservasjon, helsenorge-timer, helsenorge-timenotifikasjon, helsenorge-digitalbruker")]
    [InlineData("alle", "et scenario har @gjelder:alle; der kan det bare stå funksjon:… eller profil:…")]
    [InlineData("kundegruppe:sykehus", "et scenario har @gjelder:kundegruppe:sykehus; der kan det bare stå funksjon:… eller profil:…")]
    public void A_scenario_is_limited_to_known_functions_and_profiles(string value, string? sentence)
    {
        var source = Whole with { ScenarioGjelder = [value] };

        Assert.Equal(
            sentence is null ? null : Said(sentence), Record.Exception(() => CriterionReader.Read(source))?.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Kilde:")]
    [InlineData("Helsedirektoratet")]
    public void The_source_line_is_mandatory(string description) => Assert.Contains(
        "beskrivelsen mangler en linje som begynner med «Kilde:»", Refused(Whole with { Description = description }));

    [Theory]
    [InlineData("krav:utkast-prove/K-1", "krav:utkast-prove/K-2", "krav «utkast-prove/K-2»")]
    [InlineData("årsak:F-02.1", "årsak:F-02.3", "årsak «F-02.3»")]
    [InlineData("fare:F-02", "fare:F-02 fare:F-99", "fare «F-99»")]
    public void What_a_criterion_names_is_in_the_registers(string right, string wrong, string named)
    {
        var criterion = CriterionReader.Read(Whole with { Tags = [.. Whole.Tags.SelectMany(t => t == right ? wrong.Split(' ') : [t])] });

        var fault = Assert.Throws<InvalidDataException>(() => RegisterTexts.Read().Validate([criterion]));

        Assert.Equal(
            $"Kriteriet AK-ERE-3-01 i Eresept/Dosering.feature viser til {named}, som ikke finnes. Rett taggen eller registeret.",
            fault.Message);
    }

    [Fact]
    public void Two_criteria_never_share_an_id()
    {
        var criterion = CriterionReader.Read(Whole);

        Assert.Throws<InvalidDataException>(() => RegisterTexts.Read().Validate([criterion, criterion]));
    }

    private static string Refused(CriterionSource source) => Assert.Throws<FormatException>(() => CriterionReader.Read(source)).Message;

    private static string Said(string sentence) =>
        $"Regelen «{Whole.Title}» i {Whole.File}: {sentence}. Rett taggene eller teksten i feature-filen.";

    private static (Niva, Grunnlag, string, string, bool) Facts(Criterion criterion) =>
        (criterion.Niva, criterion.Grunnlag, criterion.Gjelder, criterion.GodkjennesAv, criterion.Manuell);
}
