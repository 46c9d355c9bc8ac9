namespace AcceptanceHarness.Wire.Signing;

/// <summary>What Reseptformidleren says in the object that it adds to the signature of an M1.</summary>
/// <param name="Id">UUID that ends every id in the object.</param>
/// <param name="Time">When it took the M1 in; the time stamp.</param>
/// <param name="Hpr">The prescriber's HPR number.</param>
/// <param name="Category">The prescriber's kind in HPR, for example <c>LE</c>.</param>
public sealed record SignatureObjectFacts(string Id, DateTimeOffset Time, string Hpr, string Category);
