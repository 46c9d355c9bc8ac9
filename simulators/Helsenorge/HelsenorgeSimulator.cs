using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Core.Checks;
using AcceptanceHarness.Core.Checks.Helsenorge;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.Helsenorge.Dialog;
using AcceptanceHarness.Simulators.Helsenorge.Rest;
using AcceptanceHarness.Simulators.Helsenorge.Rest.Aktiv;
using AcceptanceHarness.Simulators.Helsenorge.Rest.Fravar;
using AcceptanceHarness.Simulators.Helsenorge.Rest.Fullmakter;
using AcceptanceHarness.Simulators.Helsenorge.Rest.Oppgaver;
using AcceptanceHarness.Simulators.Helsenorge.Rest.Personvern;
using AcceptanceHarness.Simulators.Helsenorge.Rest.Timer;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Meldingstjener;

namespace AcceptanceHarness.Simulators.Helsenorge;

/// <summary>Helsenorge.no as a clinical system meets it: several services that share what is known of citizens.</summary>
public sealed class HelsenorgeSimulator : ISimulatedSystem
{
    /// <summary>The system's name in the journal.</summary>
    public const string SystemName = HelsenorgeRestFacts.System;

    private readonly IReadOnlyList<IHelsenorgedel> _deler;
    private readonly CallJudge _judge;

    /// <summary>Makes the simulator; what tenants hold lies in the tenants.</summary>
    /// <param name="helseId">The keys of the HelseID that it trusts.</param>
    /// <param name="options">How it behaves.</param>
    /// <param name="checks">The checks that a call is judged by; none when null.</param>
    public HelsenorgeSimulator(HelseIdOptions helseId, HelsenorgeOptions options, IReadOnlyList<ICheck>? checks = null)
    {
        ArgumentNullException.ThrowIfNull(helseId);
        ValidOptions.Of(options);

        _deler = Helsenorgedeler.Lag(helseId, options);
        _judge = new CallJudge(checks ?? []);
        Endpoints = [.. _deler.SelectMany(del => del.Endpoints)];
    }

    /// <inheritdoc/>
    public string Name => SystemName;

    /// <inheritdoc/>
    public IReadOnlyList<SimulatedEndpoint> Endpoints { get; }

    /// <summary>Says whether a citizen is active on Helsenorge.</summary>
    public static void SettAktiv(Tenant tenant, string fnr, bool aktiv) => Aktivregister.Hos(tenant).Sett(fnr, new Aktivstatus(aktiv));

    /// <summary>Says in which ways a citizen is active on Helsenorge.</summary>
    public static void SettAktiv(Tenant tenant, string fnr, Aktivstatus status) => Aktivregister.Hos(tenant).Sett(fnr, status);

    /// <summary>Declares that a unit's name tells of illness, or that it does not.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="enhet">The unit's organisation number or HER-id.</param>
    /// <param name="sensitiv">Whether it does.</param>
    public static void SettSensitiv(Tenant tenant, string enhet, bool sensitiv = true) => Sensitivregister.Hos(tenant).Sett(enhet, sensitiv);

    /// <summary>Makes helsenorge a party on the bus.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="buss">The bus.</param>
    /// <param name="herId">Helsenorge's HER-id.</param>
    /// <param name="signering">What it signs with, with its key.</param>
    /// <param name="kryptering">What is encrypted for it, with its key.</param>
    public static void KobleTil(Tenant tenant, MeldingstjenerSimulator buss, string herId, X509Certificate2 signering, X509Certificate2 kryptering) =>
        buss.Opprett(tenant, new Nasjonalpart(herId, signering, [kryptering], new HelsenorgeDialog()));

    /// <summary>Lets a citizen send a message.</summary>
    public static void Send(Tenant tenant, MeldingstjenerSimulator buss, string helsenorge, Innbyggermelding melding) =>
        buss.Send(tenant, Dialogskriver.Melding(tenant, helsenorge, melding));

    /// <summary>Decides how helsenorge answers for what it is sent from now on.</summary>
    public static void SettKvittering(Tenant tenant, Kvitteringsplan plan) => Dialogtilstand.Hos(tenant).Kvittering = plan;

    /// <summary>Decides how long synchronous answers wait; null answers none.</summary>
    public static void SettSynksvar(Tenant tenant, TimeSpan? vent) => Dialogtilstand.Hos(tenant).Synksvar = vent;

    /// <summary>Lets synchronous answers be to another question than the one that was asked (correlation-id).</summary>
    public static void SvarPaAnnet(Tenant tenant) => Dialogtilstand.Hos(tenant).SvarerPaAnnet = true;

    /// <summary>The appointments that a tenant's citizens are shown because of messages, in the order they first came.</summary>
    public static IReadOnlyList<Innbyggertime> Kalender(Tenant tenant) => Innbyggerkalender.Av(Dialogtilstand.Hos(tenant).Alle);

    /// <summary>The appointments that a tenant's citizens see, in the order they first came.</summary>
    public static IReadOnlyList<LagretTime> Timer(Tenant tenant) => Timetilstand.Hos(tenant).Timer;

    /// <summary>The tasks that were sent to a tenant's citizens, in order.</summary>
    public static IReadOnlyList<LagretOppgave> Oppgaver(Tenant tenant) => Oppgaveregister.Hos(tenant).Alle;

    /// <summary>The periods of absence that are registered.</summary>
    public static IReadOnlyList<Fravarsperiode> Fravar(Tenant tenant) => Fravarsregister.Hos(tenant).Alle;

    /// <summary>Gives one citizen power of attorney for another.</summary>
    public static void RegistrerFullmakt(Tenant tenant, Fullmakt fullmakt) => Fullmaktregister.Hos(tenant).Registrer(fullmakt);

    /// <summary>Says whether a citizen has an active privacy setting of a definition.</summary>
    public static void SettPersonvern(Tenant tenant, string fnr, Guid definisjon, bool aktiv = true) => Personvernregister.Hos(tenant).Sett(fnr, definisjon, aktiv);

    /// <inheritdoc/>
    public Reading Read(SimulatedCall call)
    {
        ArgumentNullException.ThrowIfNull(call);

        return Del(call)?.Les(call) ?? new Reading
        {
            Unreadable = $"Forventet en av adressene i oppsettet for helsenorge, fikk «{JournalText.Of(call.Path)}». Bruk adressen som står i oppsettet.",
        };
    }

    /// <inheritdoc/>
    public IReadOnlyList<Finding> Judge(Exchange exchange, IReadOnlyList<Exchange> earlier) => _judge.Judge(exchange, earlier);

    /// <inheritdoc/>
    public Answer Answer(SimulatedCall call, Reading reading) => Del(call)?.Svar(call, reading) ?? Ukjent(call);

    /// <inheritdoc/>
    public Answer AnswerForOther(SimulatedCall call, Reading reading, string otherPatient) =>
        Del(call)?.SvarForAnnen(call, reading, otherPatient) ?? Ukjent(call);

    /// <inheritdoc/>
    public Answer Reject(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors) =>
        Del(call)?.Avvis(call, reading, errors) ?? Ukjent(call);

    /// <inheritdoc/>
    public Answer Fail(SimulatedCall call, Reading reading, string text) => Del(call)?.Feil(call, reading, text) ?? Ukjent(call);

    /// <inheritdoc/>
    public void Reset(Tenant tenant)
    {
        ArgumentNullException.ThrowIfNull(tenant);

        Aktivregister.Glem(tenant);
        Sensitivregister.Glem(tenant);
        foreach (var del in _deler)
        {
            del.Glem(tenant);
        }
    }

    private IHelsenorgedel? Del(SimulatedCall call) => _deler.FirstOrDefault(del => del.Eier(call.Path));

    private static Answer Ukjent(SimulatedCall call) => Restsvar.Feil(Restfeil.UkjentAdresse(call.Path), erFhir: false);
}
