import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/// Makes `orders.csv`: `java datasets/Orders.java FILE`. The same file each time, everywhere: the
/// generator and its seed are fixed, and `java.util.Random` is specified to the last bit.
///
/// One customer has two fifths of all orders, the other two thousand share the rest: a query for
/// "the orders of one customer" is quick for almost everybody.
class Orders {
  private static final long SEED = 2026;
  private static final int ORDERS = 30_000;
  private static final int CUSTOMERS = 2_000;
  private static final int WHOLESALER = 1;
  private static final double WHOLESALER_SHARE = 0.4;
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
  private static final int DAYS = 365;
  private static final String[] STATUS = {"delivered", "delivered", "delivered", "sent", "open"};

  public static void main(String[] arguments) throws IOException {
    Random random = new Random(SEED);
    StringBuilder csv = new StringBuilder("id,customer_id,placed,status,cents\n");
    for (int id = 1; id <= ORDERS; id++) {
      boolean isWholesale = random.nextDouble() < WHOLESALER_SHARE;
      int customer = isWholesale ? WHOLESALER : WHOLESALER + 1 + random.nextInt(CUSTOMERS);
      LocalDate placed = FIRST_DAY.plusDays((long) id * DAYS / (ORDERS + 1));
      String status = STATUS[random.nextInt(STATUS.length)];
      int cents = 500 + (int) (random.nextDouble() * random.nextDouble() * 50_000);
      csv.append(id).append(',').append(customer).append(',').append(placed).append(',');
      csv.append(status).append(',').append(cents).append('\n');
    }
    Files.write(Path.of(arguments[0]), csv.toString().getBytes(StandardCharsets.UTF_8));
  }
}
