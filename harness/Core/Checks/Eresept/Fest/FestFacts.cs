using System.Xml;

namespace AcceptanceHarness.Core.Checks.Eresept.Fest;

/// <summary>Names of the facts about FEST: of a prescription as FEST had its item when it came, and of a call for FEST itself.</summary>
public static class FestFacts
{
    /// <summary>When the prescription came, by the tenant's case clock.</summary>
    public const string Mottatt = "fest-mottatt";

    /// <summary>Whether FEST has been fetched from the simulated service: <see cref="EreseptFacts.Ja"/> or <see cref="EreseptFacts.Nei"/>.</summary>
    public const string ErHentet = "fest-er-hentet";

    /// <summary>How the item stands in FEST: <see cref="Aktiv"/>, <see cref="Utgatt"/> or <see cref="Ukjent"/>.</summary>
    public const string Vare = "fest-vare";

    /// <summary>When the item went out.</summary>
    public const string UtgattFra = "fest-utgatt-fra";

    /// <summary>Name, form and strength of the item.</summary>
    public const string NavnFormStyrke = "fest-navn-form-styrke";

    /// <summary>ATC code of the item.</summary>
    public const string Atc = "fest-atc";

    /// <summary>Prescription group of the item.</summary>
    public const string Reseptgruppe = "fest-reseptgruppe";

    /// <summary>How long a prescription of the item may be valid for the patient, where FEST says so.</summary>
    public const string Gyldighet = "fest-gyldighet";

    /// <summary>The filter that FEST was asked for with.</summary>
    public const string Filter = "fest-filter";

    /// <summary>From when changes were asked for; absent when the whole register was.</summary>
    public const string EndretEtter = "fest-endret-etter";

    /// <summary>HentetDato in the answer.</summary>
    public const string HentetDato = "fest-hentet-dato";

    /// <summary>In use.</summary>
    public const string Aktiv = "aktiv";

    /// <summary>Gone out.</summary>
    public const string Utgatt = "utgatt";

    /// <summary>Not in FEST.</summary>
    public const string Ukjent = "ukjent";

    /// <summary>Adds what FEST says of the item that a prescription is of; nothing when it is of no package.</summary>
    public static void Add(IDictionary<string, string> facts, EreseptMelding melding, FestKatalog katalog)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(melding);
        ArgumentNullException.ThrowIfNull(katalog);

        if (melding.Tekst("//fs:Legemiddelpakning/fs:Varenr") is not { } varenr)
        {
            return;
        }

        if (katalog.Vare(varenr) is not { } vare)
        {
            facts[Vare] = Ukjent;
            return;
        }

        facts[Vare] = vare.ErAktiv ? Aktiv : Utgatt;
        facts[NavnFormStyrke] = vare.NavnFormStyrke;
        facts[Atc] = vare.Atc;
        facts[Reseptgruppe] = vare.Reseptgruppe;
        if (vare.UtgattFra is { } fra)
        {
            facts[UtgattFra] = XmlConvert.ToString(fra);
        }

        if (vare.Gyldighet(Kjonn(melding)) is { } varighet)
        {
            facts[Gyldighet] = varighet;
        }
    }

    // With a fødselsnummer the sex need not be sent: the ninth digit tells it, odd for men.
    private static string? Kjonn(EreseptMelding melding) =>
        melding.Tekst("/mh:MsgHead/mh:MsgInfo/mh:Patient/mh:Sex/@V")
        ?? (melding.PasientFnr is { Length: 11 } fnr && char.IsAsciiDigit(fnr[8]) ? (fnr[8] % 2 == 1 ? "1" : "2") : null);
}
