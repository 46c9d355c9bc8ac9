namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The words of the check list in bokmål.</summary>
public static class Kontrollord
{
    /// <summary>The level in words.</summary>
    public static string Ord(this HelseIdNiva niva) => niva switch
    {
        HelseIdNiva.Ma => "må",
        HelseIdNiva.Bor => "bør",
        HelseIdNiva.Egen => "testrammeverkets eget",
        _ => throw new ArgumentOutOfRangeException(nameof(niva), niva, null),
    };

    /// <summary>The outcome in words.</summary>
    public static string Ord(this Kontrollutfall utfall) => utfall switch
    {
        Kontrollutfall.Bestatt => "bestått",
        Kontrollutfall.IkkeBestatt => "ikke bestått",
        Kontrollutfall.Merknad => "merknad",
        Kontrollutfall.IkkeProvd => "ikke prøvd",
        Kontrollutfall.MaVurderes => "må vurderes av person",
        _ => throw new ArgumentOutOfRangeException(nameof(utfall), utfall, null),
    };

    /// <summary>How it is shown, in words.</summary>
    public static string Ord(this Kontrollvei vei) => vei switch
    {
        Kontrollvei.Trafikk => "trafikk",
        Kontrollvei.TrafikkOgScenario => "trafikk og scenario",
        Kontrollvei.Scenario => "scenario",
        Kontrollvei.Person => "person",
        Kontrollvei.IkkeDekket => "ikke dekket ennå",
        _ => throw new ArgumentOutOfRangeException(nameof(vei), vei, null),
    };
}
