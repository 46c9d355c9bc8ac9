using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Results.Run;

namespace AcceptanceHarness.Tests.Reports.Fixtures;

internal static class Kontroller
{
    public static HelseIdKontrollRecord Held { get; } = Of("C-10", "Klienten skal bevise hvem den er med private_key_jwt", Kontrollutfall.Bestatt) with { Provd = 4 };

    public static HelseIdKontrollRecord Broken { get; } = Of("C-17", "Hver klienterklæring skal ha sin egen jti", Kontrollutfall.IkkeBestatt) with
    {
        Provd = 4,
        AntallFunn = 2,
        ForsteFunn = Findings.Token,
        Kriterium = "AK-ERE-2-01",
    };

    public static HelseIdKontrollRecord Remarked { get; } = Of("C-13", "typ skal være client-authentication+jwt", Kontrollutfall.Merknad) with
    {
        Niva = HelseIdNiva.Bor,
        Provd = 4,
        AntallFunn = 1,
        ForsteFunn = Findings.Remark,
    };

    public static HelseIdKontrollRecord Untried { get; } = Of("C-8", "Klienten skal stoppe når issuer er en annen", Kontrollutfall.IkkeProvd) with
    {
        Vei = Kontrollvei.Scenario,
        Kriterium = "AK-HID-1-09",
        Grunn = "Vises bare i scenarier.",
    };

    public static HelseIdKontrollRecord ForPerson { get; } = Of("C-75", "Token skal ikke stå i logger", Kontrollutfall.MaVurderes) with
    {
        Niva = HelseIdNiva.Egen,
        Vei = Kontrollvei.Person,
        Grunn = "En person må se på det.",
    };

    private static HelseIdKontrollRecord Of(string number, string text, Kontrollutfall outcome) => new()
    {
        Nummer = number,
        Krav = text,
        Niva = HelseIdNiva.Ma,
        Vei = Kontrollvei.Trafikk,
        Utfall = outcome,
    };
}
