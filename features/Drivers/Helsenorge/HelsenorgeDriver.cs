using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Simulators.Adresseregisteret;
using AcceptanceHarness.Simulators.Helsenorge;
using AcceptanceHarness.Simulators.Helsenorge.Dialog;
using AcceptanceHarness.Simulators.Meldingstjener;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Helsenorge;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Plays the citizen and helsenorge on the bus.</summary>
public sealed class HelsenorgeDriver(Scene scene, AcceptanceEnvironment environment)
{
    private const string Sporsmal = "Jeg har en verkende tann. Hva bør jeg gjøre?";

    private readonly List<Innbyggermelding> _sendt = [];

    /// <summary>What citizens have sent, in order.</summary>
    public IReadOnlyList<Innbyggermelding> Sendt => _sendt;

    /// <summary>What was sent last.</summary>
    /// <exception cref="NotDecidedException">Nothing was.</exception>
    public Innbyggermelding Siste => _sendt is [.., var siste] ? siste : throw new NotDecidedException("Ingen innbygger har sendt noe i scenariet.");

    /// <summary>The service that messages are for.</summary>
    public CastKommunikasjonspart Tjeneste => scene.Cast.Kommunikasjonsparter is [var tjeneste, ..]
        ? tjeneste
        : throw new NotRunException("Rollebesetningen har ingen kommunikasjonspart. Oppgi «kommunikasjonsparter» i svaret på PUT /v1/scenarios.");

    /// <summary>Helsenorge's HER-id.</summary>
    public string Helsenorge => scene.Cast.Parter["helsenorge"].HerId;

    private MeldingstjenerSimulator Buss => Meldingsparter.Buss(environment.Host);

    /// <summary>A citizen writes, and the system is given time to take it in.</summary>
    public async Task SkrivAsync(string funksjon, string pasient, Func<Innbyggermelding, Innbyggermelding>? endring = null)
    {
        var melding = Melding(funksjon, scene.PasientSom(pasient));
        Send(endring is null ? melding : endring(melding));
        await VentAsync();
    }

    /// <summary>Puts a message on the bus.</summary>
    public void Send(Innbyggermelding melding)
    {
        scene.Registration.WithMessages(melding.MsgId!, melding.MessageId!);
        _sendt.Add(melding);
        HelsenorgeSimulator.Send(scene.Tenant, Buss, Helsenorge, melding);
    }

    /// <summary>Waits until the system has settled the last message.</summary>
    public async Task VentAsync(int leveringer = 1)
    {
        if (await scene.VentPaAvgjorelseAsync(Siste.MessageId!, leveringer) is null)
        {
            throw new CriterionNotMetException(Meldingstekster.TattUtAvKoen.Broken(scene.Criterion, "meldingen er ikke gjort opp", []));
        }
    }

    /// <summary>The last message once more, as a new delivery of the same.</summary>
    public async Task SendIgjenAsync(bool nyMessageId)
    {
        var igjen = nyMessageId ? Siste with { MessageId = Guid.NewGuid().ToString() } : Siste;
        var forrige = _sendt.Count(each => each.MessageId == igjen.MessageId);
        Send(igjen);
        await VentAsync(forrige + 1);
    }

    /// <summary>Decides how helsenorge answers for what the system sends.</summary>
    public void SettKvittering(Kvitteringsplan plan) => HelsenorgeSimulator.SettKvittering(scene.Tenant, plan);

    /// <summary>Decides how long synchronous answers wait; null answers none.</summary>
    public void SettSynksvar(TimeSpan? vent) => HelsenorgeSimulator.SettSynksvar(scene.Tenant, vent);

    /// <summary>What helsenorge is in the register.</summary>
    public void EndreHelsenorge(Func<Kommunikasjonspart, Kommunikasjonspart> endring) => AdresseregisteretSimulator.Endre(scene.Tenant, Helsenorge, endring);

    /// <summary>A citizen's message as it is when nothing is wrong.</summary>
    public Innbyggermelding Melding(string funksjon, CastPatient pasient) => new()
    {
        Funksjon = funksjon,
        Til = Tjeneste.HerId,
        MsgId = Guid.NewGuid().ToString(),
        MessageId = Guid.NewGuid().ToString(),
        Fnr = funksjon == Meldingsfunksjon.Test ? null : pasient.Fnr ?? pasient.Dnr,
        Fornavn = pasient.Fornavn,
        Etternavn = pasient.Etternavn,
        Tekst = Sporsmal,
        ReseptId = funksjon == Meldingsfunksjon.Reseptfornyelse ? scene.ReseptId : null,
    };
}
