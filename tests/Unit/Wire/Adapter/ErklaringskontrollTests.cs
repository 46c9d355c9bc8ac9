using AcceptanceHarness.Tests.Drivers.Carriers;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Tests.Wire.Adapter;

public sealed class ErklaringskontrollTests
{
    private const string Alle = "forskrive, fornye, kopiere, maler, papirresept, tilbakekalle, seponere, legemiddelliste, laste-resepter, i-legens-navn";

    private static readonly SystemDeclaration Plain = new StandInSystem().Declaration;

    [Fact]
    public void A_declaration_with_known_names_is_taken()
    {
        Assert.Null(Erklaringskontroll.Feil(Plain));
        Assert.Null(Erklaringskontroll.Feil(Plain with { Funksjoner = ["fornye", "kopiere"], ManglerFunksjoner = ["maler", "i-legens-navn"] }));
        Assert.All(FunksjonCatalog.Profiler, profil => Assert.Null(Erklaringskontroll.Feil(Plain with { Profil = profil })));
    }

    [Fact]
    public void An_unknown_name_is_refused_with_the_field_and_the_known_ones()
    {
        Assert.Equal(
            $"Fagsystemet oppgir funksjonen «kopier», som ikke finnes. Velg blant: {Alle}. Rett «funksjoner» i GET /v1/system.",
            Erklaringskontroll.Feil(Plain with { Funksjoner = ["fornye", "kopier"] }));
        Assert.Equal(
            $"Fagsystemet oppgir funksjonen «mal», som ikke finnes. Velg blant: {Alle}. Rett «manglerFunksjoner» i GET /v1/system.",
            Erklaringskontroll.Feil(Plain with { ManglerFunksjoner = ["mal"] }));
        Assert.Equal(
            "Fagsystemet oppgir profilen «soap», forventet en av: soap-personlig-signatur, soap-virksomhetssignatur-helseid, rf-rest, sfm-basis, sfm-full. "
            + "Rett «profil» i GET /v1/system.",
            Erklaringskontroll.Feil(Plain with { Profil = "soap" }));
    }

    [Fact]
    public void A_function_is_not_both_there_and_lacking() => Assert.Equal(
        "Fagsystemet oppgir både at det har funksjonen «maler», og at det mangler den. "
        + "Ta den bort fra «funksjoner» eller «manglerFunksjoner» i GET /v1/system.",
        Erklaringskontroll.Feil(Plain with { Funksjoner = ["maler"], ManglerFunksjoner = ["maler"] }));

    [Fact]
    public void What_everyone_must_have_is_not_declared_away() => Assert.Equal(
        "Fagsystemet oppgir at det mangler funksjonen «tilbakekalle», men den kreves av alle. Valgfrie er: kopiere, maler, i-legens-navn. "
        + "Rett «manglerFunksjoner» i GET /v1/system.",
        Erklaringskontroll.Feil(Plain with { ManglerFunksjoner = ["tilbakekalle"] }));
}
