using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Reads a call to the prescriber service: SOAP, encryption, signatures, and the facts that are judged on.</summary>
internal sealed class ReseptformidlerenReader(ReseptformidlerenOptions options, TimeProvider securityClock)
{
    private readonly TrustAnchor _trust = new(options.Tillitsankere, securityClock);

    /// <summary>What is read of the call; a value whatever was sent.</summary>
    public Reading Read(SimulatedCall call, ReseptformidlerenTilstand tilstand)
    {
        if (Kallkrav.Adresse(call) is { } elsewhere)
        {
            // Only what was sent as a message is held against anyone; a look around is not.
            return new Reading { Unreadable = elsewhere.Tekst, Facts = Kallkrav.Fakta(elsewhere, erSendt: call.Method == "POST") };
        }

        var reading = Les(call, tilstand);
        return Kallkrav.Konvolutt(call, reading.Operation, options) is { } broken
            ? reading with { Facts = reading.Facts.With(Kallkrav.Fakta(broken)) }
            : reading;
    }

    private Reading Les(SimulatedCall call, ReseptformidlerenTilstand tilstand)
    {
        var opened = Aapne(call.Body);
        var soap = opened.Soap;
        var operation = soap.ElementNamespace == RekvirentContract.Namespace ? RekvirentContract.ByRequest(soap.ElementName ?? "") : null;
        if (opened.Feil is { } fault)
        {
            return new Reading { Operation = operation?.Name, Unreadable = fault, Facts = Uleselig(opened, fault) };
        }

        return operation is null
            ? new Reading { Unreadable = $"Operasjonen «{soap.ElementName}» er ukjent for tjenesten.", Facts = opened.Facts }
            : Read(call, tilstand, operation, opened);
    }

    private Reading Read(SimulatedCall call, ReseptformidlerenTilstand tilstand, RekvirentOperation operation, Aapnet opened)
    {
        var facts = new Dictionary<string, string>(opened.Facts, StringComparer.Ordinal) { [EreseptFacts.Profil] = options.Profil };
        if (options.ManglerFunksjoner.Count > 0)
        {
            facts[EreseptFacts.ManglerFunksjoner] = string.Join(' ', options.ManglerFunksjoner);
        }

        Virksomhetsfakta.Add(facts, call, opened, _trust);
        if (EreseptMelding.Les(opened.Soap.Document, out _) is not { } melding)
        {
            return new Reading { Operation = operation.Name, Clear = opened.Soap.Document, Facts = facts };
        }

        foreach (var (name, value) in EreseptFacts.Of(melding))
        {
            facts[name] = value;
        }

        if (melding.AvsenderHerId is { } herId && tilstand.Adresseregister.TryGetValue(herId, out var orgnr))
        {
            facts[EreseptFacts.HerIdOrgnr] = orgnr;
        }

        if (melding.AvsenderHpr is { } hpr && tilstand.Helsepersonell.TryGetValue(hpr, out var rett))
        {
            facts[EreseptFacts.Rekvireringsrett] = !rett.Har ? EreseptFacts.Ingen : rett.BareAtc.Count == 0 ? EreseptFacts.Full : string.Join(' ', rett.BareAtc);
        }

        Varefakta.Add(facts, call.Tenant, melding);
        Signaturfakta.Add(facts, XmlSignature.Verify(opened.Soap.Document, _trust));
        return new Reading
        {
            Operation = operation.Name,
            Clear = opened.Soap.Document,
            Facts = facts,
            PatientKeys = Nokler(melding.PasientFnr),
            MessageKeys = Nokler(
                melding.MeldingId,
                melding.Tekst("//mh:ConversationRef/mh:RefToParent"),
                melding.Tekst("//mh:ConversationRef/mh:RefToConversation"),
                melding.ReseptId,
                melding.Tekst("//m5:Tilbakekalling/m5:NyReseptId"),
                melding.Tekst("//m1:Resept/m1:RefNr")),
            ClientKeys = Nokler(melding.AvsenderHerId, melding.AvsenderHpr, melding.AvsenderOrgnr),
        };
    }

    private Aapnet Aapne(ReadOnlyMemory<byte> body)
    {
        var soap = Soap11.Read(body);
        if (!soap.IsEncrypted)
        {
            return new Aapnet(soap, [body], soap.Reason, Innpakning(soap, encrypted: false));
        }

        if (options.Krypteringssertifikat is not { } certificate)
        {
            return new Aapnet(soap, [body], "Kroppen er kryptert, men tjenesten har ikke krypteringssertifikat.", Innpakning(soap, encrypted: true));
        }

        var clear = SoapEncryption.Decrypt(body, certificate);
        var inner = clear.Reason is null ? Soap11.Read(clear.Envelope) : soap;
        return new Aapnet(inner, [clear.Envelope, body], clear.Reason ?? inner.Reason, Innpakning(inner, encrypted: true));
    }

    // What only the tool cannot open is nothing against who sent it.
    private static Dictionary<string, string> Uleselig(Aapnet opened, string fault) => opened.Soap.Reason is null
        ? opened.Facts
        : opened.Facts.With(Kallkrav.Fakta(new Kallbrudd(500, $"{fault}.")));

    private static Dictionary<string, string> Innpakning(SoapReading soap, bool encrypted) => new(StringComparer.Ordinal)
    {
        [EreseptFacts.Innpakning] = soap.Form switch
        {
            DocumentForm.Text => "text",
            DocumentForm.Base64 => "base64",
            _ => "xml",
        },
        [EreseptFacts.Kryptert] = encrypted ? EreseptFacts.Ja : EreseptFacts.Nei,
    };

    private static string[] Nokler(params string?[] keys) => [.. keys.OfType<string>().Where(key => key.Length > 0).Distinct()];
}
