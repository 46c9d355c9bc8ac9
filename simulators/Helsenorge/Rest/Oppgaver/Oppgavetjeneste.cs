using System.Security.Cryptography;
using System.Text;
using AcceptanceHarness.Core.Checks.Helsenorge;
using AcceptanceHarness.Simulators.Helsenorge.Rest.Aktiv;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Helsenorge;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using FhirTask = Hl7.Fhir.Model.Task;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Oppgaver;

/// <summary>Oppgave: takes tasks for citizens in, one or several at a time; all or none of a bundle.</summary>
/// <param name="options">How it behaves.</param>
internal sealed class Oppgavetjeneste(HelsenorgeOptions options) : IResttjeneste
{
    /// <inheritdoc/>
    public SimulatedEndpoint Endepunkt { get; } = new(HelsenorgeTjenester.Oppgave, "Oppgaver til helsenorge (FHIR)", "/oppgave/v1");

    /// <inheritdoc/>
    public bool ErFhir => true;

    /// <inheritdoc/>
    public Restkall Tolk(SimulatedCall call) => (call.Path[Endepunkt.Path.Length..], call.Method) switch
    {
        ("/Task", "POST") => En(Ressurslesing<FhirTask>.Les(call, options)),
        ("/Bundle", "POST") => Flere(Ressurslesing<Bundle>.Les(call, options)),
        ("/Task" or "/Bundle", _) => Restkall.Uten(Restfeil.UkjentMetode(call.Method, "POST")),
        _ => Restkall.Uten(Restfeil.UkjentAdresse(call.Path)),
    };

    /// <inheritdoc/>
    public Answer Svar(SimulatedCall call, Restkall kall, string orgnr)
    {
        var register = Aktivregister.Hos(call.Tenant);
        if (kall.Pasienter.Any(citizen => !register.ErAktiv(citizen, options)))
        {
            return Restsvar.Feil(Aktivregister.IkkeAktiv(options), ErFhir);
        }

        var stored = (Resource)((Resource)kall.Innhold!).DeepCopy();
        foreach (var (task, number) in Oppgaver(stored).Select((task, number) => (task, number)))
        {
            task.Id ??= Id(call, number);
            Oppgaveregister.Hos(call.Tenant).Lagre(new(task.Id, Pasientnummer.Av(task.Owner)!, task.Code?.Text ?? "", new FhirJsonSerializer().SerializeToString(task)));
        }

        return Restsvar.Fhir(stored, 201);
    }

    /// <inheritdoc/>
    public Answer SvarForAnnen(SimulatedCall call, Restkall kall, string annen) => Restsvar.Fhir((Resource)kall.Innhold!, 201);

    /// <inheritdoc/>
    public void Glem(Tenant tenant) => Oppgaveregister.Glem(tenant);

    private Restkall En(Ressurslesing<FhirTask> lest) =>
        Sendt(HelsenorgeRestFacts.SendOppgave, lest.Ressurs, lest.Feil ?? Oppgavekontroll.Se(lest.Ressurs!, options.AvvistStatus));

    private Restkall Flere(Ressurslesing<Bundle> lest) =>
        Sendt(HelsenorgeRestFacts.SendOppgaver, lest.Ressurs, lest.Feil ?? Oppgavekontroll.Se(lest.Ressurs!, options.AvvistStatus));

    private static Restkall Sendt(string operasjon, Resource? ressurs, Restfeil? feil)
    {
        var tasks = ressurs is null ? [] : Oppgaver(ressurs);
        return new Restkall
        {
            Operasjon = operasjon,
            Scope = HelsenorgeScopes.Oppgave,
            Feil = feil,
            Pasienter = [.. tasks.Select(each => Pasientnummer.Av(each.Owner)).OfType<string>().Distinct(StringComparer.Ordinal)],
            Meldinger = [.. tasks.SelectMany(each => each.Identifier).Select(each => each.Value).OfType<string>()],
            Innhold = ressurs,
        };
    }

    private static IReadOnlyList<FhirTask> Oppgaver(Resource resource) => resource switch
    {
        FhirTask one => [one],
        Bundle many => Oppgavekontroll.Oppgaver(many),
        _ => [],
    };

    private static string Id(SimulatedCall call, int number) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{call.Tenant.Id} oppgave {call.Number} {number}"))).AsSpan(0, 16)).ToString();
}
