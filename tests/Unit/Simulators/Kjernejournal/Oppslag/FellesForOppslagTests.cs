using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Simulators.Kjernejournal.Helseindikator;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Tests.Simulators.Kjernejournal.Oppslag;

/// <summary>What all look-up services have in common: who is refused, ids of events, and the tickets of helseindikator.</summary>
public sealed class FellesForOppslagTests
{
    private const string Orgnr = "399990017";
    private const string Samtykke = "HPMOTTATTSAMTYKKE";

    private readonly Oppslagsrigg _rigg = new();

    [Fact]
    public void A_deactivated_organisation_is_refused_by_name_in_each_services_own_form()
    {
        KjernejournalSimulator.Deaktiver(_rigg.Tenant, Orgnr);

        var answers = new[] { Prover(), Legemidler($"?samtykke-bruk-api={Samtykke}", (KjernejournalHoder.Pasient, Oppslagsrigg.Pasient)) };

        Assert.All(answers, answer => Assert.Equal((403, "KJF-000227"), (answer.Status, answer.Facts[KjernejournalFacts.SvarFeilkode])));
        Assert.All(answers, answer => Assert.Contains("KJF-000227", answer.Facts[KjernejournalFacts.SvarBrukermelding], StringComparison.Ordinal));
        Assert.Equal("OperationOutcome", (string?)Oppslagsrigg.Json(answers[0])["resourceType"]);
        Assert.Equal("KJF-000227", (string?)Oppslagsrigg.Json(answers[1])["feilkode"]);
    }

    [Fact]
    public void An_answer_has_the_event_id_where_the_service_reads_it()
    {
        var answer = Prover();

        Assert.Equal(answer.Facts[KjernejournalFacts.SvarHendelse], answer.Headers.Single(h => h.Key == ProvesvarHoder.Hendelse).Value);
    }

    [Fact]
    public void A_ticket_of_the_indicator_opens_the_medicines_of_its_patient()
    {
        var ticket = Billetter.Gi(_rigg.Tenant, Oppslagsrigg.Pasient, Orgnr, Samtykke, new KjernejournalOptions());

        var (open, unknown) = (Legemidler($"?ticket={ticket}"), Legemidler("?ticket=ukjent"));

        Assert.Equal((200, Oppslagsrigg.Pasient), (open.Status, (string?)Oppslagsrigg.Json(open)["pasient"]));
        Assert.Equal("KJF-000011", unknown.Facts[KjernejournalFacts.SvarFeilkode]);
        Assert.DoesNotContain(ticket, string.Join(' ', open.Facts.Values), StringComparison.Ordinal);
    }

    private Answer Prover() => _rigg.Send(_rigg.Kall(
        "POST",
        "/pps/DiagnosticReport/_search",
        (KjernejournalScopes.Provesvar, [KjernejournalScopes.ProvesvarLes]),
        ("Content-Type", "application/x-www-form-urlencoded"),
        (ProvesvarHoder.Pasient, Oppslagsrigg.Pasient),
        (ProvesvarHoder.Tilgangsgrunnlag, Tilgangsgrunnlag.Samtykke),
        (ProvesvarHoder.Rolle, "LE")));

    private Answer Legemidler(string sporring, params (string Name, string Value)[] hoder) => _rigg.Send(_rigg.Kall(
        "GET",
        $"/v1/legemidler{sporring}",
        (KjernejournalScopes.Kjernejournal, [KjernejournalScopes.Api]),
        [(KjernejournalHoder.EpjSystem, Oppslagsrigg.Kildesystem), .. hoder]));
}
