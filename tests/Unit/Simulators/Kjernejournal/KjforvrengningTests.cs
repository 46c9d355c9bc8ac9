using System.Text.Json;
using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.Kjernejournal.Forvrengning;

namespace AcceptanceHarness.Tests.Simulators.Kjernejournal;

/// <summary>What kjernejournal alone can do wrong on purpose: each on the operations it is about, once, and keyed to a patient.</summary>
public sealed class KjforvrengningTests : IAsyncLifetime
{
    private Kjrigg _rigg = null!;

    public async ValueTask InitializeAsync() => _rigg = await Kjrigg.StartAsync();

    public ValueTask DisposeAsync() => _rigg.DisposeAsync();

    [Theory]
    [InlineData(Kjforvrengninger.VirksomhetAvvist, "KJF-000227", "Virksomheten har ikke tilgang til kjernejournal (KJF-000227)")]
    [InlineData(Kjforvrengninger.BrukerBlokkert, "KJF-000180", "Du er blokkert fra innsyn i denne pasientens kjernejournal.")]
    [InlineData(Kjforvrengninger.AttestUtlopt, "AUT_000", "Innloggingen mot kjernejournal er for gammel. Prøv på nytt.")]
    public async Task The_indicator_and_the_session_are_refused_in_words(string fault, string code, string words)
    {
        Plan(fault, times: 2);

        foreach (var answer in new[] { await _rigg.StatusAsync(), await _rigg.OpprettAsync() })
        {
            Assert.Equal((403, code, words), ((int)answer.Status, answer.Felt("feilkode"), answer.Felt("brukermelding")));
        }

        Assert.Equal(200, (int)(await _rigg.StatusAsync()).Status);
    }

    [Fact]
    public async Task The_indicators_status_can_be_unknown_and_its_answer_half()
    {
        Plan(Kjforvrengninger.UkjentStatus);
        var unknown = await _rigg.StatusAsync();
        Plan(Kjforvrengninger.UgyldigJson);
        var half = await _rigg.StatusAsync();

        Assert.Equal(7, (int)unknown.Json["status"]!);
        Assert.ThrowsAny<JsonException>(() => half.Json);
    }

    [Fact]
    public async Task A_renewal_can_be_refused_and_a_code_be_too_old()
    {
        var made = await _rigg.OpprettAsync();
        Plan(Kjforvrengninger.FornyelseAvvist);
        Plan(Kjforvrengninger.KodeUtlopt);

        var renewed = await _rigg.OktAsync("refresh", made.Okt);
        var page = await _rigg.ApneAsync(made.Kode);

        Assert.Equal((403, 403), ((int)renewed.Status, (int)page.Status));
        Assert.Contains("utløpt", page.Tekst.Replace("&#248;", "ø", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(200, (int)(await _rigg.ApneAsync(made.Kode)).Status);
    }

    [Fact]
    public async Task Another_patient_is_not_touched()
    {
        Plan(Kjforvrengninger.VirksomhetAvvist);

        Assert.Equal(200, (int)(await _rigg.StatusAsync(Kjrigg.AnnenPasient)).Status);
        Assert.Equal(403, (int)(await _rigg.StatusAsync()).Status);
    }

    private void Plan(string fault, int times = 1) => _rigg.Host.Faults("s1").Plan(
        FaultCatalog.Make(new FaultOrder { Fault = fault, Target = FaultTarget.ForPatient(Kjrigg.Pasient) with { Times = times } }));
}
