using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Adresseregisteret;
using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.Helsenorge.Dialog;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Meldingstjener;
using AcceptanceHarness.Simulators.Meldingstjener.Forvrengning;
using AcceptanceHarness.Tests.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Meldingstjener;
using AcceptanceHarness.Wire.Signing;
using AcceptanceHarness.Wire.TestData;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Tests.Simulators.Meldingstjener.Forvrengning;

/// <summary>What lies in the receiver's queue when something is wrong with what was sent.</summary>
public sealed class UtsendingsfeilTests
{
    private const string Mottaker = "8093238";
    private const string Avsender = "8093240";
    private const string Ko = $"{Mottaker}_async";

    private static readonly DateTimeOffset Na = new(2026, 11, 28, 10, 0, 0, TimeSpan.Zero);
    private static readonly TestOrganization Kontor = new("Testbygda legekontor", "399990017", Mottaker);
    private static readonly TestOrganization Helsenorge = new("Helsenorge (simulator)", "399990025", Avsender);

    private readonly MeldingstjenerOptions _options = new();
    private readonly FakeTimeProvider _klokke = new(Na);
    private readonly Tenant _leietaker;
    private readonly Bussender _sender;

    public UtsendingsfeilTests()
    {
        _leietaker = new Tenant("", _klokke);
        _sender = new Bussender(_options);
        Koer.Hos(_leietaker, _options).Opprett(Mottaker);
        foreach (var part in new[] { Kontor, Helsenorge })
        {
            AdresseregisteretSimulator.Registrer(_leietaker, new Kommunikasjonspart
            {
                HerId = part.HerId,
                Navn = part.Name,
                Signering = Sertifikat(part, CertificateUse.VirksomhetMelding),
                Kryptering = Sertifikat(part, CertificateUse.VirksomhetKryptering),
                Prosesser = Prosesskatalog.Alle,
            });
        }
    }

    public static TheoryData<string> Alle => [.. Utsendingsfeilkatalog.Alle.Select(feil => feil.Id)];

    [Theory]
    [MemberData(nameof(Alle))]
    public void Leaves_its_mark_on_each_message_that_it_touches(string feil)
    {
        var fault = Assert.IsType<ForvrengerUtsending>(FaultCatalog.Make(new FaultOrder { Fault = feil, Target = FaultTarget.ForClient(Avsender) }));

        Assert.All(fault.Av(Melding()), sendt => Assert.Equal(feil, Assert.Single(sendt.Feil).Fault));
    }

    [Theory]
    [InlineData("melding-dobbelt", 2, 1)]
    [InlineData("melding-dobbelt-ny-id", 2, 2)]
    [InlineData("feilmelding-storm", 50, 50)]
    [InlineData("melding-borte", 0, 0)]
    [InlineData("melding-forsinket", 0, 0)]
    public void Comes_as_often_as_it_says(string feil, int antall, int ider)
    {
        var sendt = Sendt(feil);

        Assert.Equal((antall, ider), (sendt.Count, sendt.Select(melding => melding.MessageId).Distinct().Count()));
    }

    [Fact]
    public void A_message_that_is_late_comes_in_the_end()
    {
        Sendt("melding-forsinket");

        _klokke.Advance(TimeSpan.FromDays(6));

        Assert.True(SpinWait.SpinUntil(() => Koer.Hos(_leietaker, _options).Antall(Ko) == 1, TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public void A_message_that_is_held_back_comes_after_the_next()
    {
        var feil = new ForvrengerUtsending(FaultTarget.ForClient(Avsender), Utsendingsfeilkatalog.Av("melding-omstokket"));

        var forst = feil.Av(Melding() with { MessageId = "1" });
        var sa = feil.Av(Melding() with { MessageId = "2" });

        Assert.Empty(forst);
        Assert.Equal(["2", "1"], sa.Select(melding => melding.MessageId));
        Assert.Equal(2, feil.Target.Times);
    }

    [Theory]
    [InlineData("melding-uten-avsender", "fromHerId")]
    [InlineData("melding-uten-mottaker", "toHerId")]
    [InlineData("melding-uten-tidspunkt", "applicationTimeStamp")]
    public void Lacks_the_property(string feil, string egenskap)
    {
        Assert.NotNull(Uten().Egenskap(egenskap));
        Assert.Null(En(feil).Egenskap(egenskap));
    }

    [Fact]
    public void Is_wrong_in_the_envelope()
    {
        Assert.Null(En("melding-uten-funksjon").Funksjon);
        Assert.Null(En("melding-uten-innholdstype").Innholdstype);
        Assert.Equal("text/plain", En("melding-i-klartekst").Innholdstype);
        Assert.Equal(9, En("melding-levert-for").TidligereLeveringer);
        Assert.Equal("2026-11-26T10:00:00Z", En("melding-utlopt").Egenskap("applicationTimeStamp"));
        Assert.Equal(TimeSpan.FromDays(1), En("melding-utlopt").Levetid);
        Assert.Equal("2026-11-28T10:05:00Z", En("melding-datert-fram").Egenskap("applicationTimeStamp"));
        var korrelasjon = En("melding-feil-korrelasjon");
        Assert.NotEqual(korrelasjon.MessageId, korrelasjon.KorrelasjonId);
        Assert.Equal("8199999", En("melding-ukjent-avsender").Egenskap("fromHerId"));
    }

    [Fact]
    public void Only_an_error_message_loses_its_content_type_as_one()
    {
        Assert.NotNull(En("feilmelding-uten-innholdstype").Innholdstype);
        Assert.Null(Assert.Single(Sendt("feilmelding-uten-innholdstype", Melding() with { Koslag = Konavn.Error, Innhold = default })).Innholdstype);
    }

    [Theory]
    [InlineData("melding-dobbelt", CmsProblem.None)]
    [InlineData("melding-i-klartekst", CmsProblem.Unreadable)]
    [InlineData("melding-endret", CmsProblem.SignatureBroken)]
    [InlineData("melding-ikke-kryptert", CmsProblem.NotEncrypted)]
    [InlineData("melding-ikke-signert", CmsProblem.NotSigned)]
    [InlineData("melding-til-annet-sertifikat", CmsProblem.OtherRecipient)]
    [InlineData("melding-fra-annet-sertifikat", CmsProblem.OtherSigner)]
    [InlineData("melding-utlopt-sertifikat", CmsProblem.OtherSigner)]
    public void Is_wrong_in_the_protection(string feil, CmsProblem problem)
    {
        var melding = Sendt(feil)[0];

        var lest = CmsProtection.Open(
            melding.Kropp.Span, [Legekontor.Pki.For(Kontor, CertificateUse.VirksomhetKryptering)], Sertifikat(Helsenorge, CertificateUse.VirksomhetMelding),
            new TrustAnchor([Legekontor.Pki.Authority], TimeProvider.System));

        Assert.Equal(problem, lest.Problem);
    }

    [Theory]
    [InlineData("melding-annen-avsender", MeldingsFacts.AvsenderHerId, "8199999")]
    [InlineData("melding-annen-mottaker", MeldingsFacts.MottakerHerId, "8199999")]
    [InlineData("melding-ukjent-avsender", MeldingsFacts.AvsenderHerId, "8199999")]
    [InlineData("melding-ukjent-funksjon", MeldingsFacts.Type, "DIALOG_INNBYGGER_UKJENT")]
    [InlineData("melding-uten-meldingsid", MeldingsFacts.MeldingId, null)]
    public void Is_wrong_in_the_content(string feil, string faktum, string? verdi)
    {
        var fakta = Hodelesing.Les(Assert.Single(Utsendingsfeilkatalog.Av(feil).Begynn()(Melding())).Innhold);

        Assert.False(fakta.ContainsKey(MeldingsFacts.Uleselig));
        Assert.Equal(verdi, fakta.GetValueOrDefault(faktum));
    }

    [Fact]
    public void Content_that_is_cut_off_cannot_be_read()
    {
        var sendt = Assert.Single(Utsendingsfeilkatalog.Av("melding-ikke-velformet").Begynn()(Melding()));

        Assert.True(Hodelesing.Les(sendt.Innhold).ContainsKey(MeldingsFacts.Uleselig));
    }

    private static X509Certificate2 Sertifikat(TestOrganization part, CertificateUse use) => X509CertificateLoader.LoadCertificate(Legekontor.Pki.For(part, use).RawData);

    private Utgaende Melding() => Dialogskriver.Melding(_leietaker, Avsender, new Innbyggermelding { Funksjon = Meldingsfunksjon.Ekontakt, Til = Mottaker, Tekst = "Hei" });

    private Bussmelding Uten()
    {
        _sender.Send(_leietaker, Part(), Melding());
        return Assert.Single(Tom());
    }

    private Bussmelding En(string feil) => Assert.Single(Sendt(feil));

    private List<Bussmelding> Sendt(string feil) => Sendt(feil, Melding());

    private List<Bussmelding> Sendt(string feil, Utgaende melding)
    {
        foreach (var sendes in new ForvrengerUtsending(FaultTarget.ForClient(Avsender), Utsendingsfeilkatalog.Av(feil)).Av(melding))
        {
            _sender.Send(_leietaker, Part(), sendes);
        }

        return Tom(Konavn.Av(Mottaker, melding.Koslag));
    }

    private static Nasjonalpart Part() =>
        new(Avsender, Legekontor.Pki.For(Helsenorge, CertificateUse.VirksomhetMelding), [], new HelsenorgeDialog());

    private List<Bussmelding> Tom(string ko = Ko)
    {
        var alle = new List<Bussmelding>();
        while (Koer.Hos(_leietaker, _options).Hent(ko) is { } post)
        {
            alle.Add(post.Merke.Melding);
        }

        return alle;
    }
}
