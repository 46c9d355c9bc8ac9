namespace AcceptanceHarness.Simulators.Kjernejournal.Dokumenter;

/// <summary>A document of a patient's record, as another organisation shares it.</summary>
public sealed record Journaldokument
{
    /// <summary>The document's unique id (OID or UUID).</summary>
    public required string DokumentId { get; init; }

    /// <summary>The unique id of the repository that holds it.</summary>
    public string RepositoryId { get; init; } = "2.16.578.1.12.4.3.999.1";

    /// <summary>The community that the repository belongs to.</summary>
    public string HomeCommunityId { get; init; } = "urn:oid:2.16.578.1.12.4.3.999";

    /// <summary>What the document is called.</summary>
    public required string Tittel { get; init; }

    /// <summary>The code of its type, for example <c>A00-1</c>; a client must show one that it does not know too.</summary>
    public string Typekode { get; init; } = "A00-1";

    /// <summary>When it was written.</summary>
    public required DateTimeOffset Tid { get; init; }

    /// <summary>FHIR's status: <c>current</c> or <c>superseded</c>.</summary>
    public string Status { get; init; } = "current";

    /// <summary>The organisation that shares it.</summary>
    public string Virksomhet { get; init; } = "Prøvesykehuset";

    /// <summary>What is in it.</summary>
    public string Tekst { get; init; } = "";

    /// <summary>Whether it is handed out as CDA with the PDF inside; otherwise as PDF.</summary>
    public bool SomCda { get; init; }

    /// <summary>Whether it is withheld (confidentiality NORS): counted, never listed nor handed out.</summary>
    public bool Tilbakeholdt { get; init; }

    /// <summary>The media type that it is handed out in.</summary>
    public string Medietype => SomCda ? "application/xml" : "application/pdf";
}
