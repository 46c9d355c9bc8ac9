using System.Text;
using AcceptanceHarness.Simulators.Helsenorge.Dialog;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Lets all kinds of citizens write: patients and others, for themselves and for others, to each of the services.</summary>
public sealed class HenvendelseDriver(Scene scene, HelsenorgeDriver helsenorge)
{
    private const string AndresSporsmal = "Jeg har fått utslett på armen. Må jeg komme inn?";
    private static readonly DateOnly Fodselsdag = new(1971, 3, 4);

    private static readonly Dictionary<string, string> Relasjoner = new(StringComparer.Ordinal)
    {
        ["foreldreansvar"] = "FO",
        ["verge"] = "VE",
        ["fullmakt"] = "FU",
        ["tildelt fullmakt"] = "TD",
    };

    private static string UkjentFnr { get; } = Enumerable.Range(0, 500).Select(n => NationalId.Synthetic(Fodselsdag, n)).OfType<NationalId>().First().Value;

    private CastPatient Pasient => scene.PasientSom(Rolle.PasientMedFodselsnummer);

    private CastPatient Annen => scene.PasientSom(Rolle.AnnenPasient);

    /// <summary>Who acts for the patient, when somebody does.</summary>
    /// <exception cref="NotDecidedException">Nobody does.</exception>
    public Handlende Handlende => helsenorge.Siste.Handlende ?? throw new NotDecidedException("Ingen har handlet for pasienten i scenariet.");

    /// <summary>A patient here writes.</summary>
    public Task SkrivAsync(string rolle) => helsenorge.SkrivAsync(Meldingsfunksjon.Ekontakt, rolle);

    /// <summary>Somebody who is no patient here writes.</summary>
    public Task SkrivUkjentAsync() => SendAsync(m => m with { Fnr = UkjentFnr, Fornavn = "Ukjent", Etternavn = "Innbygger" });

    /// <summary>Somebody who is no patient here, and has the patient's name.</summary>
    public Task SkrivNavnebrorAsync() => SendAsync(m => m with { Fnr = UkjentFnr });

    /// <summary>A message with the patient's number and another's name.</summary>
    public Task SkrivMedAnnetNavnAsync() => SendAsync(m => m with { Fornavn = "Ukjent", Etternavn = "Innbygger" });

    /// <summary>A message to the other one of the services.</summary>
    public Task SkrivTilAndreAsync() => SendAsync(m => m with { Til = AndreTjeneste.HerId });

    /// <summary>A message with attachments.</summary>
    public Task SkrivMedVedleggAsync(int antall) => SendAsync(m => m with
    {
        Vedlegg = [.. Enumerable.Range(1, antall).Select(n => ("text/plain", Encoding.UTF8.GetBytes($"Vedlegg {n}")))],
    });

    /// <summary>A message in a conversation that nobody here knows.</summary>
    public Task SkrivIUkjentSamtaleAsync()
    {
        var samtale = Guid.NewGuid().ToString();
        return SendAsync(m => m with { SvarPa = samtale, Samtale = samtale });
    }

    /// <summary>A message that refers to what another patient has written.</summary>
    public async Task SkrivIAnnensSamtaleAsync()
    {
        await helsenorge.SkrivAsync(Meldingsfunksjon.Ekontakt, Rolle.AnnenPasient, m => m with { Tekst = AndresSporsmal });
        var samtale = helsenorge.Siste.MsgId;
        await SendAsync(m => m with { SvarPa = samtale, Samtale = samtale });
    }

    /// <summary>Somebody who is a patient here too writes for the patient.</summary>
    public Task SkrivForAsync(string relasjon) => SendAsync(m => m with
    {
        Handlende = new Handlende(Annen.Fnr ?? Annen.Dnr!, Annen.Fornavn, Annen.Etternavn, Relasjoner[relasjon]),
    });

    private CastKommunikasjonspart AndreTjeneste => scene.Cast.Kommunikasjonsparter is [_, var andre, ..]
        ? andre
        : throw new NotRunException("Rollebesetningen har bare én kommunikasjonspart. Oppgi to i svaret på PUT /v1/scenarios.");

    private Task SendAsync(Func<Innbyggermelding, Innbyggermelding> endring) => helsenorge.SkrivAsync(Meldingsfunksjon.Ekontakt, Pasient.Nokkel, endring);
}
