using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.AppRec;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Who the simulated Reseptformidleren is, whom it trusts, and how it does what is not publicly known.</summary>
public sealed class ReseptformidlerenOptions
{
    /// <summary>Reseptformidleren's name in hodemelding and receipts.</summary>
    /// <value>Default says that it is a simulator.</value>
    public string Navn { get; set; } = "Reseptformidleren (simulator)";

    /// <summary>Its organisation number.</summary>
    /// <value>Default a synthetic one; the real one is never used.</value>
    public string Orgnr { get; set; } = "399990052";

    /// <summary>Its HER-id.</summary>
    /// <value>Default a synthetic one.</value>
    public string HerId { get; set; } = "9990001";

    /// <summary>The authorities whose certificates are accepted.</summary>
    public required IReadOnlyList<X509Certificate2> Tillitsankere { get; set; }

    /// <summary>The certificate, with key, that bodies may be encrypted for; null refuses encrypted bodies.</summary>
    public X509Certificate2? Krypteringssertifikat { get; set; }

    /// <summary>The wire profile that the system under test declares; it decides whether an organisation may sign with HelseID attached.</summary>
    /// <value>Default personal signature.</value>
    public string Profil { get; set; } = "soap-personlig-signatur";

    /// <summary>The functions that the system under test declares that it lacks; one of them seen on the wire is a finding.</summary>
    /// <value>Default none.</value>
    public IReadOnlyList<string> ManglerFunksjoner { get; set; } = [];

    /// <summary>The schemas that messages are held against.</summary>
    /// <value>Default the project's own.</value>
    public MessageSchemas Skjemaer { get; set; } = MessageSchemas.Own;

    /// <summary>Whether a call without WS-Security signature and without client certificate is refused with a SOAP Fault.</summary>
    /// <value>Default true. How the real service answers is not public (antakelse A-033).</value>
    public bool KrevVirksomhetsbevis { get; set; } = true;

    /// <summary>Whether a call with an empty SOAPAction is taken in.</summary>
    /// <value>Default false: the contract gives every operation one, but how the real service meets an empty one is not public (antakelse A-072).</value>
    public bool GodtaTomSoapAction { get; set; }

    /// <summary>Whether a reference number must have been given out by M4.2.</summary>
    /// <value>Default false: whether the real service refuses others is not public (antakelse A-034).</value>
    public bool KrevTildeltReferansenummer { get; set; }

    /// <summary>The AppRec code for a rule that has no code of its own in kodeverk 8221.</summary>
    /// <value>Default X99: the real service's own numeric codes are not public (antakelse A-001).</value>
    public string KodeForRegelbrudd { get; set; } = "X99";

    /// <summary>StatusSok in an M9.6 of version 2015, which has no field for it, when the patient has reserved.</summary>
    /// <value>Default a code of our own: the code list is not public (antakelse A-040).</value>
    public CS StatusSokReservert { get; set; } = StatusSok.Reservert;

    /// <summary>StatusSok in an M9.6 of version 2015 when there are only locked prescriptions that are not listed.</summary>
    /// <value>Default a code of our own: the code list is not public (antakelse A-040).</value>
    public CS StatusSokLast { get; set; } = StatusSok.Last;

    /// <summary>How the originals of an M9.6 are compressed when the M9.5 asks for it; null never compresses.</summary>
    /// <value>Default gzip of each original before base64: the real method and its code are not public (antakelse A-042).</value>
    public CS? Kompresjon { get; set; } = Wire.Messages.Hodemelding.Kompresjon.Gzip;

    /// <summary>The version of the receipts: <see cref="Apprec.Version10"/> or <see cref="Apprec.Version11"/>.</summary>
    /// <value>Default 1.0: which version the real service answers with is not public (antakelse A-003).</value>
    public string Kvitteringsversjon { get; set; } = Apprec.Version10;

    /// <summary>Whether an M25.1 that does not build on the present list is taken in all the same.</summary>
    /// <value>Default false: how the real service meets it is not public (antakelse A-046).</value>
    public bool GodtaListePaEldreVersjon { get; set; }

    /// <summary>The AppRec code for an M25.1 that does not build on the present list.</summary>
    /// <value>Default X99: the real service's own code is not public (antakelse A-046).</value>
    public string KodeForEldreListe { get; set; } = "X99";

    /// <summary>Whether M9.12 brings the M25.1 when the request does not say.</summary>
    /// <value>Default true, as in the versions before 2021 that have no say in it (antakelse A-047).</value>
    public bool TaMedListenUtenOnske { get; set; } = true;

    /// <summary>The status of an M27.1 that gives the responsibility up.</summary>
    /// <value>Default A: only R, registration, is publicly known (antakelse A-049).</value>
    public string StatusAvregistrering { get; set; } = "A";

    /// <summary>The answer of an M24.2 to a consent that was taken in.</summary>
    /// <value>Default 1: the kodeverk is not public (antakelse A-050).</value>
    public string KodeSamtykkeGodtatt { get; set; } = "1";

    /// <summary>The answer of an M24.2 to a consent that was refused.</summary>
    /// <value>Default 2: the kodeverk is not public (antakelse A-050).</value>
    public string KodeSamtykkeAvvist { get; set; } = "2";

    /// <summary>The reason of an M24.2 for a consent whose last day is over.</summary>
    /// <value>Default 1: the kodeverk is not public (antakelse A-050).</value>
    public string KodeSamtykkeUtlopt { get; set; } = "1";

    /// <summary>The certificate, with key, that Reseptformidleren countersigns the prescriptions in M9.6 with; null adds nothing to them.</summary>
    /// <value>Default null: the prescriptions in the public M9.6 have no such object, those in the public M9.4 have (antakelse A-051).</value>
    public X509Certificate2? Kontrasigneringssertifikat { get; set; }

    /// <summary>Whether an M7 carries the prescription instead of the M5 that called it back.</summary>
    /// <value>Default false: the public example carries the M5 (antakelse A-052).</value>
    public bool LeggReseptenVedM7 { get; set; }

    /// <summary>How old the FEST that a prescription rests on may be.</summary>
    /// <value>Default 14 days: no public source gives a limit (antakelse A-056).</value>
    public TimeSpan MaksFestAlder { get; set; } = Core.Checks.Eresept.EreseptChecks.MaksFestAlder;

    /// <summary>Options with the project's test authority and an encryption certificate of its own.</summary>
    public static ReseptformidlerenOptions Of(TestPki pki)
    {
        ArgumentNullException.ThrowIfNull(pki);

        var options = new ReseptformidlerenOptions { Tillitsankere = [pki.Authority] };
        options.Krypteringssertifikat = pki.For(
            new TestOrganization(options.Navn, options.Orgnr, options.HerId), CertificateUse.VirksomhetKryptering);
        return options;
    }
}
