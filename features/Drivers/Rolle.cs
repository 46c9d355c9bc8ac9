namespace AcceptanceHarness.Features.Drivers;

/// <summary>Keys of the parts that people play in a scenario, as the cast hands them to the vendor's system.</summary>
public static class Rolle
{
    public const string Lege = "lege-1";
    public const string AnnenLege = "lege-2";
    public const string Sykepleier = "sykepleier-1";
    public const string Jordmor = "jordmor-1";
    public const string PasientMedFodselsnummer = "pasient-fnr";
    public const string PasientMedDNummer = "pasient-dnr";
    public const string PasientUtenNummer = "pasient-uten-nummer";
    public const string AnnenPasient = "pasient-annen";

    public static string Bruker(string hvem) => hvem switch
    {
        "sykepleieren" => Sykepleier,
        "jordmoren" => Jordmor,
        _ => throw new ArgumentException($"Forventet «sykepleieren» eller «jordmoren», fikk «{hvem}». Rett steget i feature-filen.", nameof(hvem)),
    };

    public static string PasientMed(string nummer) => nummer switch
    {
        "fødselsnummer" => PasientMedFodselsnummer,
        "D-nummer" => PasientMedDNummer,
        _ => throw new ArgumentException(
            $"Forventet «fødselsnummer» eller «D-nummer», fikk «{nummer}». Rett steget i feature-filen.", nameof(nummer)),
    };
}
