using AcceptanceHarness.Core.Checks.Helsenorge;
using AcceptanceHarness.Simulators.Helsenorge.Rest.Aktiv;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Helsenorge;
using Hl7.Fhir.Model;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Timer;

/// <summary>Timenotifikasjon: takes appointments in, and tells new, changed and identical ones apart; there is no query.</summary>
/// <param name="options">How it behaves.</param>
internal sealed class Timetjeneste(HelsenorgeOptions options) : IResttjeneste
{
    /// <inheritdoc/>
    public SimulatedEndpoint Endepunkt { get; } = new(HelsenorgeTjenester.Timeavtaler, "Timenotifikasjon til helsenorge (FHIR)", $"/timeavtaler/api/{options.Timeversjon}");

    /// <inheritdoc/>
    public bool ErFhir => true;

    /// <inheritdoc/>
    public Restkall Tolk(SimulatedCall call)
    {
        if (call.Path != $"{Endepunkt.Path}/Appointment")
        {
            return Restkall.Uten(Restfeil.UkjentAdresse(call.Path));
        }

        return call.Method == "PUT" ? Sendt(call) : Restkall.Uten(Restfeil.UkjentMetode(call.Method, "PUT"));
    }

    /// <inheritdoc/>
    public Answer Svar(SimulatedCall call, Restkall kall, string orgnr)
    {
        var time = (Appointment)kall.Innhold!;
        if (!Aktivregister.Hos(call.Tenant).ErAktiv(kall.Pasienter[0], options))
        {
            return Restsvar.Feil(Aktivregister.IkkeAktiv(options), ErFhir);
        }

        var utfall = Timetilstand.Hos(call.Tenant).La(Timekode.Lagret(time));
        var answer = Restsvar.Fhir(MedId(call, time), utfall == HelsenorgeRestFacts.Ny ? 201 : 200);
        return answer with { Facts = answer.Facts.With(HelsenorgeRestFacts.SvarUtfall, utfall) };
    }

    /// <inheritdoc/>
    public Answer SvarForAnnen(SimulatedCall call, Restkall kall, string annen) => Restsvar.Fhir(MedId(call, (Appointment)kall.Innhold!), 200);

    /// <inheritdoc/>
    public void Glem(Tenant tenant) => Timetilstand.Glem(tenant);

    private Restkall Sendt(SimulatedCall call)
    {
        var (time, unread) = Ressurslesing<Appointment>.Les(call, options);
        var patient = time is null ? null : Timekode.Pasient(time);
        var sensitive = time is not null && Sensitivregister.Hos(call.Tenant).HarNoen(Timekode.Enheter(time));
        return new Restkall
        {
            Operasjon = HelsenorgeRestFacts.SendTime,
            Scope = options.TimerScope,
            Feil = unread ?? Timekontroll.Se(time!, options.AvvistStatus),
            Pasienter = patient is null ? [] : [patient],
            Meldinger = time is not null && Timekode.Identifikator(time) is { } id ? [id] : [],
            Innhold = time,
            Fakta = sensitive ? new Dictionary<string, string> { [HelsenorgeRestFacts.SensitivAvsender] = HelsenorgeRestFacts.Ja } : [],
        };
    }

    private static Appointment MedId(SimulatedCall call, Appointment time)
    {
        var copy = (Appointment)time.DeepCopy();
        copy.Id ??= Timekode.Id(call.Tenant.Id, Timekode.Identifikator(time)!);
        return copy;
    }
}
