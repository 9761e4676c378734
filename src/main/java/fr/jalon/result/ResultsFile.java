package fr.jalon.result;

import fr.jalon.contract.ContractId;
import java.util.List;
import java.util.Map;

/**
 * A results file that was read whole and found right.
 *
 * @param name the file's name, for messages
 * @param rows in the order of the file, by contract in the order of their first line
 */
public record ResultsFile(String name, Map<ContractId, List<ResultRow>> rows) {}
