using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Meldingstjener.Edi;

/// <summary>The errors of the REST interface.</summary>
/// <remarks>Source: NHN's list of error codes (eresept.md 2.4). Which status comes with which, and which of the four for authorization with what, is antakelse A-547.</remarks>
internal static class Edifeilkatalog
{
    /// <summary>The token names no organisation.</summary>
    public static Edifeil UtenVirksomhet { get; } = new(403, 1210, "Tilgangstokenet sier ikke hvilken virksomhet (orgnr_parent) det gjelder.");

    /// <summary>An application receipt is never answered by one.</summary>
    public static Edifeil ApprecPaApprec { get; } = new(400, 1100, "Meldingen er en applikasjonskvittering. Det sendes ikke kvittering på en kvittering.");

    /// <summary>The call does not follow the contract.</summary>
    /// <param name="feil">Each thing that is wrong.</param>
    public static Edifeil Validering(params string[] feil) => new(400, 1001, "Forespørselen er ikke gyldig. Rett feilene i ValidationErrors.", feil);

    /// <summary>No such message.</summary>
    public static Edifeil IkkeFunnet(string id) => new(404, 1010, $"Ingen melding har id-en «{JournalText.Of(id)}».");

    /// <summary>The HER-id is not the message's receiver.</summary>
    public static Edifeil FeilMottaker(string herId, string forventet) =>
        new(400, 1102, $"HER-id «{JournalText.Of(herId)}» er ikke mottaker av meldingen. Forventet {forventet}.");

    /// <summary>The organisation may not send for the HER-id.</summary>
    public static Edifeil IkkeAvsender(string herId) => new(403, 1200, $"Virksomheten kan ikke sende for HER-id {JournalText.Of(herId)}.");

    /// <summary>The organisation may not receive for the HER-id.</summary>
    public static Edifeil IkkeMottaker(string herId) => new(403, 1201, $"Virksomheten kan ikke motta for HER-id {JournalText.Of(herId)}.");

    /// <summary>The organisation is neither sender nor receiver of the message.</summary>
    public static Edifeil IkkePart { get; } = new(403, 1202, "Virksomheten er verken avsender eller mottaker av meldingen.");

    /// <summary>No operation there.</summary>
    public static Edifeil UkjentAdresse(string path) => new(404, 1010, $"Ingen operasjon på «{JournalText.Of(path)}». Bruk adressen som står i oppsettet.");

    /// <summary>Not by that method.</summary>
    public static Edifeil FeilMetode(string mottatt) => new(405, 1001, $"Operasjonen tar ikke imot {JournalText.Of(mottatt)}.");

    /// <summary>The service does not work now.</summary>
    public static Edifeil Teknisk(string tekst) => new(500, 0, tekst);
}
